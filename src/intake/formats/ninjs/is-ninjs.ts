import type { Input } from '../../format.ts'

// what only an item of a wire has; a line of our own JSON Lines has "text" or "html" instead of "uri" and a body
const OWN_FIELDS =
  /"(?:version_?created|first_?created|pub_?status|(?:body|headline|description)_\w{1,30}|bodies|headlines|descriptions|headline|byline|ed_?note|usage_?terms|representation_?type|planned_?coverage|event_?details|\$?standard|renditions|associations|profile|title|type|mimetype|version|urgency|language|embargoed|alt_?ids|located|person|place|places|people|organisation|subject|event|object|genre|rights_?info|copyright_?holder|copyright_?notice|trust_?indicators?|info_?sources?|expires|advices)"\s*:/i

/** An item of a wire in JSON: it has an address and fields that only such an item has. */
export function isNinjs({ opening }: Input): boolean {
  return (
    /^(?:\[\s*)?\{\s*"/.test(opening) &&
    /"uri"\s*:/.test(opening) &&
    OWN_FIELDS.test(opening) &&
    !/^(?:\[\s*)?\{\s*"(?:text|html|name)"\s*:/.test(opening)
  )
}
