const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What one does alone or against others: "we will close the border" announces, where "we will help" promises. */
export const ON_ONES_OWN = set(
  'declare resume table present file submit launch expel close build appoint carry attack strike retaliate respond deploy arrest try punish turn pursue fight test announce exclude suspend leave quit withdraw boycott veto appeal sue challenge raise discuss talk visit travel fly meet name elect vote nominate open move send bring publish decide',
)

/** What one does for others or by agreement, whoever is told to do it. */
export const FOR_OTHERS = set(
  'abide respect honour honor support help assist defend protect guarantee ensure stand remain stay uphold cooperate contribute strive work play keep observe comply fulfil fulfill implement provide disarm',
)

/** "will not sign", "cannot accept": consent withheld. */
export const CONSENT = set(
  'accept agree sign allow recognise recognize tolerate permit give hand negotiate yield renounce compromise abandon cede concede bow surrender ratify join let make withdraw resume return retreat submit endorse support approve discuss talk participate attend kneel move budge change back leave disarm trade bargain consent drop lift lay put pay meet receive deal',
)

/** What one does well to leave: "we will not attack" promises. */
export const HARM = set(
  'attack fire use interfere shoot harm threaten strike invade target harass punish betray forget escalate',
)

/** "will not wait": patience ended announces what one is about to do. */
export const WAITING = set('wait hesitate rest sit stop delay pause sleep')

/** "we accept the ruling": consent given, where it is told of one's own side. */
export const CONSENTING = set('accept agree share endorse consent')

/** "offers to host", "we suggest": an offer of one's own side. */
export const OFFERING = set('offer propose suggest recommend')

/** What a side is charged with: "we do not target civilians" and "its soldiers had not crossed the line" deny. */
export const DEEDS = set(
  'target hold supply arm attack kill torture use threaten seek fire shoot bomb shell cross violate break order send kidnap abduct recruit finance fund support shelter harbour harbor steal smuggle deploy invade occupy annex plan interfere meddle poison murder massacre starve block besiege provoke start detain arrest bribe spy hack rig falsify leak withhold',
)

/** Steps that a side announces by saying that it takes them: "we are withdrawing our signature". */
export const STEPS = set(
  'withdraw dissolve resign suspend leave quit recall expel close reopen launch send pull table file submit appeal prepare draw write begin start end stop cut lift impose raise convene call move go return hand freeze ban hold step stand',
)
