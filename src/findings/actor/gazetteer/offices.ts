/**
 * Words that name a post or a trade, as they stand before a name ("Foreign Minister") or for a person ("the envoy").
 *
 * Source: counted before names that speak, in PolNeAR train, wikinews 2019 and 2020 and the readouts of the data
 * folder (those seen twice or more in public office), and completed with posts of the same series, 2026.
 */
export const OFFICE_HEADS = `
president minister premier chancellor secretary undersecretary under-secretary envoy ambassador spokesman spokeswoman
spokesperson negotiator mediator adviser advisor chairman chairwoman chairperson chair co-chair co-chairman co-chairs
leader chief head king queen emir amir sultan prince princess pope patriarch archbishop cardinal bishop
mufti governor mayor senator congressman congresswoman representative lawmaker legislator parliamentarian
commissioner commander general colonel admiral lieutenant captain major brigadier marshal director director-general
secretary-general speaker diplomat official ministers presidents premiers chancellors secretaries envoys ambassadors
spokesmen negotiators mediators advisers advisors leaders chiefs heads kings governors mayors senators commissioners
commanders generals diplomats officials coordinator rapporteur administrator inspector ombudsman prosecutor judge justice
taoiseach tanaiste delegate emissary consul attache deputy deputies warlord strongman vice-president vice-premier
vice-chancellor vice-minister counterpart counterparts president-elect prime-minister-designate minister-designate
premier-designate candidate nominee delegates representatives lawmakers prosecutors judges counselor counsellor
coordinators directors administrators consuls emissaries monitor monitors observers observer inspectors dictator ruler
monarch crown-prince viceroy treasurer caucus-leader whip expert experts analyst analysts professor economist
co-ordinator co-ordinators member aide aides source journalist reporter researcher strategist activist lawyer economists
`

/** Posts of several words; a lone head word would miss the end of them. */
export const OFFICE_PHRASES = `
prime minister|prime ministers|secretary of state|secretaries of state|under secretary of state|under-secretary of state
undersecretary of state|deputy secretary of state|assistant secretary of state|minister of state|secretary of defense
secretary of defence|secretary of the treasury|secretary of homeland security|secretary of energy|secretary of commerce
secretary of the interior|secretary of labor|secretary of education|secretary of transportation|secretary of agriculture
secretary general|secretary-general|deputy secretary-general|secretary of the security council|chief of staff|chief of the general staff
chief of general staff|attorney general|attorney-general|prosecutor general|top diplomat|top diplomats|chief diplomat
head of state|heads of state|head of government|heads of government|heads of state and government|commander-in-chief
commander in chief|supreme leader|foreign secretary|first lady|crown prince|home secretary|press secretary
director of national intelligence|national security adviser|national security advisor|assistant to the president
special assistant to the president|deputy assistant to the president|head of mission|chief of mission|charge d'affaires
chargé d'affaires|member of parliament|members of parliament|speaker of parliament|deputy speaker of parliament
speaker of the house|leader of the opposition|opposition leader|minister of foreign affairs|minister for foreign affairs
minister of defense|minister of defence|minister of the interior|minister of finance|minister of justice|minister of energy
ministers of foreign affairs|foreign ministers|defense ministers|defence ministers|chairman of the joint chiefs of staff
chairperson-in-office|chairman-in-office|chairperson in office|chairman in office|high representative|high commissioner
special representative|special representatives|special envoy|special envoys|personal representative|personal envoy
special coordinator|special rapporteur|permanent representative|representative of the secretary-general
custodian of the two holy mosques|vice president|vice presidents|first vice president|president-elect|prime minister-designate
first minister|deputy first minister|director general|secretary of the treasury|supreme allied commander|chief executive
chief executive officer|chief negotiator|chief mediator|joint chiefs of staff|presidential candidate|presidential nominee
member of the presidency|chairman of the presidency|general secretary|foreign minister|defense minister|defence minister
`

/** Words that narrow a post and may stand between state and head: "deputy", "foreign", "trade and industry". */
export const OFFICE_MODIFIERS = `
prime foreign defense defence interior finance justice energy oil economy economic trade industry agriculture health
education culture information tourism transport environment labour labor home internal external security intelligence
military army navy naval air force police parliamentary parliament presidential government cabinet opposition party
deputy vice first second senior junior chief top special personal permanent high supreme principal lead leading key
assistant associate executive managing acting interim caretaker outgoing incoming former ex then then- late longtime
veteran current new newly-elected newly-appointed elected designate national international regional local federal state
public press political diplomatic foreign-policy policy nuclear peace humanitarian human rights refugee relief aid
development strategic african european middle east asian affairs commerce treasury homeland war technical
communications campaign media social digital climate water planning mines petroleum gas fisheries sports youth
gender religious tribal rebel militia separatist insurgent guerrilla majority minority house senate republican
democratic labour conservative communist socialist liberal independent veto-wielding de facto de-facto visiting
resident regional-affairs joint general co overall ranking undersecretary spiritual exiled jailed ousted self-proclaimed
armed militant paramilitary islamist jihadist
self-declared hardline moderate ethnic crown grand opposition-party
reunification unification integration immigration migration european-affairs disarmament arms-control space science technology
`

/** Groups whose members the text may name: what "the two …", "both …" and "the …" can stand for. */
export const GROUP_HEADS = `
sides parties leaders presidents ministers countries nations states governments negotiators delegations delegates
diplomats envoys neighbors neighbours capitals foes rivals enemies adversaries allies officials men women heads
participants attendees statesmen premiers counterparts interlocutors belligerents signatories co-chairs mediators peoples republics factions
`

/** Plurals that act without a name: "senior officials", "rebels", "protesters". First row armed groups, second peoples, third bodies and others. */
export const COLLECTIVES = {
  'armed-group': `rebels militants insurgents militiamen gunmen guerrillas separatists terrorists fighters militias militia jihadists
 paramilitaries extremists mutineers partisans`,
  people: `civilians refugees residents villagers people peoples protesters demonstrators migrants citizens settlers hostages
 prisoners detainees tribesmen`,
  organisation: `troops soldiers forces army military peacekeepers police navy`,
  entity: `officials diplomats sources mediators negotiators observers monitors analysts experts leaders lawmakers delegates
 envoys aides critics authorities ministers representatives allies partners journalists reporters witnesses activists
 opposition commanders governments businesses companies advisers donors investigators inspectors lawyers`,
} as const
