/** A place of a dateline as one writes it in a line: "VARN" is "Varn", "TAVERNY CITY" is "Taverny City"; what is not all capitals stays. */
export function placeName(place: string): string {
  if (place !== place.toUpperCase()) return place
  return place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}
