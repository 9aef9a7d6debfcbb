import assert from 'node:assert/strict'
import { test } from 'vitest'
import { removeBoxes } from './boxes.ts'
import { parsePage } from './parse-page.ts'

const PROSE = 'The envoys of Norland and Vestria met in Halm on Monday and agreed to meet again. '.repeat(20)
const cases = [
  ['no html, head or body', '<title>A</title><p>Text.', 'Text.'],
  ['text after the body', '<html><body><p>One.</p></body></html><p>Two.', 'One.Two.'],
  ['a head left open', '<head><title>A</title><p>Text.</p>', 'Text.'],
  ['scripts, styles and drawings', '<body>a<script>b</script><style>c</style><svg><text>d</text></svg>e', 'ae'],
  ['a newsletter box', `<div>${PROSE}</div><div class="newsletter-box">Sign up for it.</div>`, PROSE],
  [
    'an article called after its wall',
    `<div class="paywall">Subscribers read: ${PROSE}</div>`,
    `Subscribers read: ${PROSE}`,
  ],
] as const
for (const [name, page, expected] of cases)
  test(`page: ${name}`, () => {
    const document = parsePage(page)
    removeBoxes(document)
    assert.equal(document.body.textContent, expected)
  })

test('markup put into an element is what was taken out of it', () => {
  const { body } = parsePage('<p class="a">One &amp; <b>two</b><br>three</p>')
  const markup = body.innerHTML
  body.innerHTML = markup
  assert.equal(markup, '<p class="a">One &amp; <b>two</b><br>three</p>')
  assert.equal(body.innerHTML, markup)
  body.firstElementChild!.remove()
  assert.equal(body.textContent, '')
})
