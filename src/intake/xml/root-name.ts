const ROOT =
  /^(?:<\?xml[^>]{0,200}\?>\s*|<\?[^>]{0,400}\?>\s*|<!--[\s\S]{0,20000}?-->\s*|<!DOCTYPE[^>[]{0,400}(?:\[[^\]]{0,4000}\]\s{0,20})?>\s*){0,8}<(?<root>[A-Za-z_][\w:.-]{0,60})[\s>/]/u

/** The name of a document's first element as written, "rss", "rdf:RDF"; undefined where the text opens with none. */
export function rootName(opening: string): string | undefined {
  return ROOT.exec(opening)?.groups?.root
}
