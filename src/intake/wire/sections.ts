/**
 * Words that section lines are made of, lower case: "All news", "World", "Military & Defense", "Press releases".
 * Source: section names of agencies' and ministries' sites, by hand (2025).
 */
const SECTION_WORDS: ReadonlySet<string> = new Set(
  `africa|agency|all|alert|america|americas|analysis|and|announcements|arab|asia|asia-pacific|balkans|breaking|briefing|briefing-room|room|business|caucasus|central|communique|communiques|conflict
conflicts|country|defence|defense|diplomacy|documents|east|economy|english|europe|events|ex-soviet|exclusive|exclusives|feature|features|foreign|former|general|global|government|gulf|headlines|home|human|rights|humanitarian
international|latest|latin|law|main|media|middle|military|ministry|near|news|newsroom|north|northern|of|other|peace|policy|political|politics|presidential|press|readout|readouts|region|regional|regions|release|releases|remarks|report|reports|security
society|south|southern|speeches|statement|statements|state|stories|story|summaries|the|top|union|us|u.s|war|west|western|wire|world|russia|ukraine|un|affairs|affair|centre|center|information|service|today|from|in|on|actions|presidential|national|ussr|eurasia`.split(
    /[|\n]/,
  ),
)

/** True for the line a site prints over the headline to say where the item belongs. */
export function isSection(line: string): boolean {
  if (line.length > 40 || /[.!?]$/.test(line)) return false
  const words = line.toLowerCase().match(/[\p{L}.-]+/gu) ?? []
  return words.length > 0 && words.length <= 5 && words.every((word) => SECTION_WORDS.has(word))
}
