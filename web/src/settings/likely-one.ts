/** Names under which dispatches were sent that are likely one agency: letters and what they stand for, "AFP" and "Agence France-Presse". */
export function likelyOne(names: readonly string[]): readonly (readonly [short: string, long: string])[] {
  return names.flatMap((short) => {
    if (!/^\p{Lu}{2,6}$/u.test(short)) return []
    const long = names.find((name) => name !== short && initialsOf(name) === short)
    return long === undefined ? [] : [[short, long] as const]
  })
}

const SMALL = /^(?:of|the|and|for|de|du|des|la|le|et|di|del|y|e|und|der|die|für)$/i

function initialsOf(name: string): string {
  const words = (name.match(/[\p{L}\p{M}]{1,60}/gu) ?? []).filter((word) => !SMALL.test(word))
  return words.length < 2 ? '' : words.map((word) => word.charAt(0).toUpperCase()).join('')
}
