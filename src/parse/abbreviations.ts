// Counted in the treebanks' train parts, PolNeAR train and Wikinews 2019-20 (tokens that carry a stop inside a sentence),
// completed by the months, ranks and offices of Reuters', AP's and AFP's style guides. All lower-case, without the stop.

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Abbreviations that a name or a number follows: the stop after them never ends a sentence. */
export const BEFORE_NAME = words(`
  mr mrs ms messrs mme mlle dr drs prof rev fr sr hon st ste mt ft gen lt col maj capt cmdr cpl sgt adm brig pvt pfc
  gov lt-gov sen sens rep reps pres amb sec supt insp det cllr atty dir asst vice-adm rear-adm pte wg cdr flt fig figs
  eq vs v cf op ed eds vol vols p pp para paras art arts res sect ch nr viz ca approx dep min spec no nos tel ext
`)

/** Abbreviations that may also close a sentence; it ends there only where an opening word follows. */
export const MAYBE_LAST = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc corp co ltd llc plc bros jr esq etc al e.g i.e a.m p.m ph.d b.a m.a m.d d.c u.s u.n u.k e.u u.s.a u.s.s.r l.a
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
  tex va vt wash wis wyo est dept univ assn ave blvd rd bldg hrs hr mins secs lb lbs oz sq km mph kg cm ie eg
`)

/** Words that open a sentence far more often than they follow an abbreviation as part of a name. */
export const OPENERS = words(`
  the a an this that these those it its he his she her they their we our you your i my there here in on at by for from
  to of with as but and or so yet if when while after before since until although though because once however
  meanwhile moreover also then now what who why how where which both all some many most several each no not one two
  three earlier later last next asked according under during despite among between about over such still even let
  is are was were do does did has have had will would can could should may might must
`)
