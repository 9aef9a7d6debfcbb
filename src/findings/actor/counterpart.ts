import { singularPost } from './names-behind.ts'
import type { Post } from './noun.ts'
import type { Placed } from './placed.ts'

const COUNTERPART = /\bcounterparts?$/i

/**
 * Gives counterparts the post of the person told before them in the sentence.
 *
 * > | Foreign Minister Ann Lee met her Vestrian counterpart, Jan Roe. |
 *     ^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^ "Foreign Minister", of Vestria
 */
export function withCounterparts(placed: readonly Placed[]): Placed[] {
  let told: { post: Post; sentence: number } | undefined
  return placed.map((item) => {
    const { noun } = item
    const meant = noun.posts.some((p) => COUNTERPART.test(p.text))
    if (!meant) {
      const post = noun.head?.kind === 'office' ? noun.posts.at(-1) : undefined
      if (post) told = { post, sentence: noun.sentence }
      return item
    }
    if (!told || told.sentence !== noun.sentence) return item
    const office = singularPost(told.post.text)
    const posts = noun.posts.map((p): Post => (COUNTERPART.test(p.text) ? { ...p, text: office } : p))
    return { ...item, noun: { ...noun, posts } }
  })
}
