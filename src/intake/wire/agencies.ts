/**
 * News agencies and services by the name their datelines carry, lower case.
 * Source: the agencies' own datelines and the member lists of EANA, OANA and FANA (2025); extended by hand.
 */
export const AGENCIES: ReadonlySet<string> = new Set(
  `aa|aap|ada|adn|adnkronos|aenews|afp|agenzia nova|agerpres|agi|ajp|akipress|ana|ana-mpa|anadolu|anadolu agency|anp|ans|ansa|ansamed|ani|antara
ap|apa|app|aps|ara|arka|armenpress|associated press|ata|azernews|azertac|azertag|belga|belta|bernama|beta|bbc monitoring|bloomberg
bns|bss|bta|cna|cns|cnn|cp|canadian press|ctk|ceske noviny|delfi|dpa|dpa international|dj|dow jones|dunyo|efe|ein|elta|ena|eurasianet
europa press|fana|fars|fena|fides|fides news agency|gna|hina|ians|ihlas|ina|inter press service|interfax|interfax-ukraine|interfax ukraine|interfax-kazakhstan|ips|irin
irna|isna|itar-tass|itar tass|jana|jiji|jiji press|kabar|kazinform|kcna|khovar|kuna|kyodo|kyodo news|lana|lusa|lps|makfax|map|mehr|mena|mia|middle east monitor
mina|moldpres|montsame|mti|mtva|na|nan|news.am|nna|nova|novinite|novosti|npr|ntb|odn|onasa|oana|pan|panarmenian|panapress|pap|petra|pna|prensa latina|pti|qna|reuters
reuters health|ria|ria novosti|rferl|rfe/rl|ritzau|rna|rompres|ruptly|saba|sana|seenews|sita|sofia news agency|spa|sputnik|srna|sta|stt|suna|tanjug|tap|tasnim|tass|tasr|tert|thai news agency|trend
tna|tt|tuna|turan|turkmen news|ua news|ukrinform|un news|unb|unian|uni|united press international|united news of india|upi|uza|vna|vatican news|voa|wafa|wam|wsj|xinhua|xinhua news agency|xna|yonhap|yonhap news|yonhap news agency|zenit|deutsche welle|dw|deutsche presse-agentur`
    .split(/[|\n]/)
    .map((name) => name.trim()),
)

/** True for an agency's name as a dateline writes it, alone or joined ("ANSA-AFP", "TASS Correspondent", "AFP/AP"). */
export function isAgency(words: string): boolean {
  const name = words.toLowerCase().trim()
  if (AGENCIES.has(name)) return true
  return name.split(/[/-]| correspondent|, /).some((part) => AGENCIES.has(part.trim()))
}
