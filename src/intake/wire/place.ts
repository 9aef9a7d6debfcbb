const SMALL = new Set(['and', 'au', 'aux', 'de', 'del', 'der', 'des', 'du', 'el', 'la', 'le', 'of', 'sur', 'am'])

/** A dateline's place as it is written in running text: "BAKU/YEREVAN" is "Baku/Yerevan", "PORT-AU-PRINCE" "Port-au-Prince". */
export function placeName(words: string): string {
  const place = words.trim().replace(/\s+/g, ' ')
  // only names in capitals are rewritten; "McLean" and "S.C." stay as they are
  return place.replace(/\p{L}[\p{L}'’.]*/gu, (word, at: number) => {
    if (word !== word.toUpperCase() || word.includes('.') || word.length < 2 || /^(?:US|UK|UN|DC|UAE|DRC)$/.test(word))
      return word
    const lower = word.toLowerCase()
    if (at > 0 && SMALL.has(lower)) return lower
    // "N'DJAMENA" is "N'Djamena"
    return lower.replace(/^\p{L}|(?<=^\p{L}['’])\p{L}/gu, (letter) => letter.toUpperCase())
  })
}
