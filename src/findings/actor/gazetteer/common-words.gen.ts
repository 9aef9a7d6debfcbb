/**
 * English words that stand in small letters at least six times and more often than not, so that a capital at the head of
 * a sentence or in a headline proves no name. Source: counted 2026 in PolNeAR train and dev, wikinews 2019 and 2020, the
 * readouts and the treebanks of the data folder (1.9 million words).
 */
export const COMMON_WORDS = `
abandon abandoned abandoning abductions abhorrent abide abiding abilities ability able aboard abolish abortion
abortions about above abroad abruptly absence absent absentee absolute absolutely absorb absorbed absurd abundance
abundant abuse abused abusers abuses abusive academia academic academics accelerate accelerated accelerating
acceleration accent accept acceptable acceptance accepted accepting access accessibility accessible accessing
accession accident accidentally accidents accommodate accommodation accommodations accompanied accompanying accomplish
accomplished accomplishing accomplishment accomplishments accord accordance according accordingly account
accountability accountable accounted accounting accounts accredited accretion accumulated accuracy accurate accurately
accusation accusations accused accuses accusing accustomed achieve achieved achievement achievements achieving
acknowledge acknowledged acknowledges acknowledging acquainted acquire acquired acquiring acquisition acre acres
acronym across act acted acting action actionable actions activated active actively activism activist activists
activities activity actor actors actress acts actual actually acute acutely ad adapt adaptation adapting adaptive add
added addiction adding addition additional additive address addressed addresses addressing adds adept adequate
adequately adhere adherence adjust adjusted adjustment adjustments administer administered administration
administrations administrative administrator administrators admiral admiration admire admirers admission admissions
admit admits admitted admitting adopt adopted adoptees adopting adoption ads adult adults advance advanced advancement
advancements advances advancing advantage advantages adventure adversaries adverse advertised advertisers advertising
advice advise advised adviser advisers advises advising advisor advisors advisory advocacy advocate advocated
advocates advocating aerial aerospace aesthetic aesthetics affair affairs affect affected affecting affection affects
affiliate affiliated affiliates affiliation affirm affirmative affirmed affirming affirms affluent afford
affordability affordable afforded afraid after aftermath afternoon aftershocks afterward afterwards again against age
aged agencies agency agenda agendas agent agents ages aggravated aggression aggressive aggressively aging ago agree
agreed agreeing agreement agreements agrees agricultural ahead ahu aid aide aided aides aiding aids aim aimed aiming
aims air aircraft aired airfare airing airlifted airline airlines airplane airplanes airport airports airspace
airstrike airstrikes airtime airwaves aisle aka akin al alarm alarmed alarming albeit album alcohol alert algae
algorithms alienate alienating aliens align aligned aligning alignment alike alive all allegation allegations alleged
allegedly allegiance allegiances alleging alleviate alliance alliances allied allies allocate allocated allocation
allow allowed allowing allows ally almost alone along alongside alot already alright also alt alter altered alternate
alternately alternative alternatives although altogether aluminum always am amassed amateur amazed amazing ambassador
ambition ambitions ambitious ambulance ambulances amend amended amendment amendments amid amidst ammunition amnesty
among amongst amount amounted amounts ample amplified amplify an analogy analyse analyses analysing analysis analyst
analysts analytical analytics analyzing anatomy anchor anchored ancient and angel anger angered angle angry animal
animals animated animating animation anime annexation anniversary announce announced announcement announcements
announcing annoying annual annually anomaly anonymity anonymous anonymously another answer answered answering answers
ant anthrax anti antiabortion antibiotics anticipate anticipated anticipating anticipation antisemitism antitrust ants
anxieties anxiety anxious any anybody anymore anyone anything anytime anyway anyways anywhere aol apart apartment
apartments apologize apologized apology apostasy app appalling apparatus apparel apparent apparently appeal appealing
appeals appear appearance appearances appeared appearing appears appetite applaud applauded applauds applause apples
applicable applicants application applications applied applies apply applying appoint appointed appointee appointment
appointments appreciate appreciated appreciates appreciation apprenticeship apprenticeships approach approached
approaches approaching appropriate appropriately appropriations approval approvals approve approved approximately
arbiter arbitrarily arbitrary arbitration archbishop archipelago architect architecture architectures archive are area
areas arena argue argued argues arguing argument arguments arise arising arm armed arming armored arms army arose
around arrange arranged arrangement arrangements arranging array arrest arrested arrests arrival arrivals arrive
arrived arriving arrogant arsenal art artefacts article articles articulate articulated articulating artificial
artillery artist artistic artists artwork as ascent ashamed aside ask asked asking asks aspect aspects aspirations ass
assailed assassinated assassination assault assaulted assaults assembled assembly assert asserted asserting assertion
assertions assertive assess assessed assessing assessment assessments asset assets assign assigned assignments assist
assistance assistant assisted assisting associate associated associates associating association associations assuage
assume assumed assumes assuming assumption assumptions assurance assurances assure assured astounding astronauts
astronomers astronomical astronomy asylum asymmetrical at ate athletes atmosphere atmospheres atomic atoms atop
atrocities attach attached attachment attachments attack attacked attacker attackers attacking attacks attain attained
attempt attempted attempting attempts attend attendance attended attendees attending attention attentive attitude
attitudes attorney attorneys attract attracted attracting attraction attractions attractive attributable attributed
attributes au auction audience audiences audio audiobooks audit audited aunt auspices authentic author authored
authoritarian authorities authority authorization authorizations authorize authorized authorizing authors autism auto
autobiography automated automatic automatically automobile automobiles automotive autonomous autonomy availability
available avenue avenues average averages aversion aviation avoid avoidance avoided avoiding await awaited awaiting
awake award awarded awards aware awareness away awe awesome awful awkward axis ba babies baby back backdrop backed
backer backers background backgrounds backing backlash backlog backs backward backyard bacteria bad badge badly bag
baggage bags bail bailout bait balance balanced balances balancing balcony balked ball ballistic balloons ballot
balloting ballots ballroom balls ban band bands bang bank banker bankers banking bankrupt bankruptcy banks banned
banner banners banning bans bar barbaric bare barely bargain bargaining barn barrel barrels barrier barriers barring
bars base baseball based baseline bases bash bashing basic basically basil basis basketball bat batch bathroom
bathrooms batteries battery battle battled battlefield battleground battlegrounds battles battling bcm be beach
beaches bear bearded bearer bearing bears beat beaten beating beats beautiful beauty became because become becomes
becoming bed bedding bedrock bedroom beef been beer beers before began begin beginning begins begun behalf behave
behavior behavioral behaviors behaviour behind beholden being beings belief beliefs believe believed believers
believes believing belong belonged belonging belongs beloved below belt bemoaned bench benchmark benchmarks beneath
beneficial beneficiary benefit benefited benefiting benefits benefitting bent beside besides best bet betrayed bets
better betting between beverage beware beyond bi bias biased bid bidding bids big bigger biggest bigotry bike
bilateral bilaterally bill billing billion billionaire billionaires billions bills bin binary binational bind binding
bio biodiversity bioeconomy biofuels biography biological biology biomanufacturing biosignature biotechnology
bipartisan bird birds birth birthday birther bisexual bit bite bites biting bits bitter bizarre black blacklined
blackmail blacks blah blame blamed blames blaming blank blanket blast blasted blasting blasts blatant blaze bleak
bleeding blended bless blessed blessing blind blink blinking bloc block blocked blocking blocks blog blogger blood
bloodshed bloody blow blowing blown blows blue blunt board boarding boards boast boasted boasts boat boats bodies body
bogus boisterous bold boldly bolster bolstered bolstering bomb bomber bombing bombings bombs bond bonds bone bones
bonuses booed booing book booked booking books boom booming boon boos boost booster boosters boosting booth boots
border borders bore boring born borrow borrowed borrowers borrowing boss bosses both bother bothered bottle
bottlenecks bottles bottom bought bounce bounced bound boundaries boundary bounds bout boutiques bovid bovids bow bowl
box boxes boxing boy boycott boyfriend boys brain branch branches brand brash brass brave bravely bravery breach
breaches bread breadth break breakdown breakfast breakfasts breaking breaks breakthrough breast breath breathe
breathing breed breeding brick bridge bridges bridging brief briefed briefing briefings briefly bright brightest
brilliant bring bringing brings brink bristled broad broadband broadcast broadcasting broadcasts broaden broadening
broader broadly broke broken broker brokered brokers bronze brother brothers brought brown browse browser browsers
bruises bruising brushed brutal brutality btw bubble buck bucks budget budgetary budgets bug bugs build building
buildings builds buildup built bulb bulk bullets bully bullying bump bunch burden burdens bureau bureaucracy
bureaucratic burger buried burka burn burned burning burst bus buses business businesses businessman bust busy but
butter butterflies butterfly button buy buyer buyers buying buys by bye bypass cabin cable cables cafe cafeteria cage
cages cake calcium calculate calculated calculating calculation calculations calculus calendar call called calling
calls calm came camera cameras camp campaign campaigned campaigning campaigns camps campus campuses can cancel
canceled cancelled cancer candid candidacies candidacy candidate candidates candidly cannot cant cap capabilities
capability capable capacities capacity capita capital capitalism capitalist capitalize capitalizing capitals capped
capping caps capsule captain captive capture captured car carbon card cards care cared career careers careful
carefully caregivers careless cares cargo caring carol carpet carried carriers carries carry carrying cars cartel
cartels cartoon cartoons carve case cases cash casino casinos cast casting casual casualties cat catalyst catalytic
catalyze catalyzing catastrophe catastrophic catch catching categories category cathedral cats cattle caucus caucused
caucuses caucusgoers caught cause caused causes causing caution cautioned cautious cave cease ceasefire ceiling
celebrate celebrated celebrates celebrating celebration celebrations celebrities celebrity cell cellphone cellphones
cells cellular cement cemented cemetery censor censorship cent center centered centerpiece centers centrality
centralized centre centrist cents centuries century ceremony certain certainly certainty certificate certificates
certification certified cervical cessation cetera chain chained chains chair chaired chairman chairmanship chairs
chairwoman challenge challenged challenger challengers challenges challenging chamber chambers chameleon champion
championed championing champions championship chance chances change changed changer changes changing channel channels
chanted chanting chants chaos chaotic chapter chapters character characteristic characteristics characterized
characters charge charged charges charging charitable charities charity charm charming chart charter chase chased chat
chatter cheap cheaper cheapest cheaply cheated check checked checking checks cheek cheer cheered cheering cheers
cheese chef chemical chemicals chemistry cherished chess chest chicken chickens chicks chief chiefs child childcare
childhood children chill chilling chip chips chocolate choice choices choose chooses choosing chorus chose chosen
chronic chronicling chunk church churches cigarette cingulate cio circle circles circuit circular circulate circulated
circulating circulation circumstances circumvent circumvention circus cite cited cites cities citing citizen citizens
citizenship city civic civil civilian civilians civility civilized clad clade claim claimed claiming claims clair clan
clapping clarification clarifications clarified clarify clarifying clarity clash clashed clashes class classes classic
classical classification classified classroom clause clean cleaned cleaner cleaning clear clearance clearances cleared
clearer clearly cleric clerics click client clients cliff climate climb climbed clinch clinched clinic clinical
clinics clip clips clock cloning close closed closely closer closest closing closure closures clot cloth clothes
clothing cloud clout club clubs clue clues cm co coach coal coalesce coalescing coalition coalitions coast coastal
coat coating cocaine cocktail code codes coercion coercive coffee coherent cohort coin coincided coincidence coined
cold coli collaborate collaborated collaborating collaboration collaborations collaborative collaboratively collagen
collapse collapsed collapsing collar collateral colleague colleagues collect collected collecting collection
collections collective collectively college colleges collision colonies colony color colorful colors column columnist
columns com combat combating combative combatting combination combine combined combines come comeback comedian comedy
comes comfort comfortable comfortably comic coming command commanded commander commanders commanding commands
commemorate commence commencement commend commended comment commentary commentator commentators commented comments
commercial commercially commercials commission commissioned commissioner commit commitment commitments commits
committed committee committeeman committees committing commodities commodity common commonly commonsense commonwealth
communicate communicated communicating communication communications communities community comp compact companies
companion company comparable compare compared comparing comparison comparisons compassion compassionate compatibility
compatible compelled compelling compensate compensation compete competed competence competent competing competition
competitive competitiveness competitors compiled complain complained complaining complaint complaints complement
complementary complete completed completely completing completion complex complexity compliance complicate complicated
complications compliment comply component components composed composition compound compounded compounds comprehensive
compressor comprise comprised compromise compromised compulsory computer computers computing con concede conceded
concentrated concentration concentrations concept concepts concern concerned concerning concerns concert concerted
concerts concession concessional concessions conciliatory conclude concluded concludes concluding conclusion
conclusions concrete concur concurred condemn condemnation condemned condemning condition conditioning conditions
condolences conduct conducted conducting conducts conference conferences confidence confident confidential
confidentiality confinement confirm confirmation confirmations confirmed confirming confirms conflict conflicting
conflicts conformity confront confrontation confrontations confronted confronting confuse confused confusing confusion
congratulate congratulated congratulations congregation congressional congressman conjunction connect connected
connecting connection connections connectivity connects conscience conscious consciousness consecutive consensual
consensus consent consequence consequences consequential conservation conservatism conservative conservatives conserve
consider considerable considerably consideration considerations considered considering considers consist consisted
consistency consistent consistently consisting consists consolidate consolidated consolidation consortium conspiracy
constable constant constantly constellation constituencies constituency constituents constitute constitutes
constitutional constrained constraints constructed construction constructive constructively consular consulate
consulates consult consultant consultants consultation consultations consulted consulting consume consumed consumer
consumers consuming consumption contact contacted contacting contacts contain contained container containers
containing containment contains contaminated contamination contemplating contemporary contempt contended contender
contenders content contention contentious contents contest contested contests context contexts continent continental
contingencies contingency contingent continually continuation continue continued continues continuing continuous
continuously contraception contract contracted contracting contractor contractors contracts contradict contradicted
contradiction contrary contrast contrasted contrasts contribute contributed contributes contributing contribution
contributions contributor contributors control controlled controlling controls controversial controversies controversy
convene convened convenience convenient convening convenings convention conventional conventions convergence
conversation conversations convert converted converting convey conveyed convicted conviction convictions convince
convinced convincing cook cooked cookies cooking cool cooling cooperate cooperating cooperation cooperative coordinate
coordinated coordinates coordinating coordination coordinator cop cope copied copies copper copy copying copyright
copyrighted coral core corn corner corners cornerstone corona coronavirus corporate corporation corporations correct
correction correctly correctness correlation correspondence correspondent corresponding corridor corridors corrupt
corruption cortex cosplay cost costing costly costs costume cotton couch could councillors counsel counseling
counselors count counted counter countered countering counternarcotics counterpart counterparts counterparty
counterterrorism counties counting countless countries country countrymen countryside counts county coup couple
coupled couples courage courageous course courses court courtesy courthouse courting courtroom courts cousin cover
coverage covered covering covers cow cozy crack crackdown cracked cracking cracks craft cramped crap crash crashed
crate crazy cream create created creates creating creation creative creativity credentials credibility credible credit
credited creditors credits crew crews cried crime crimes criminal criminals crises crisis criteria critic critical
critically criticise criticised criticism criticisms criticize criticized criticizing critics critique critiques crop
crops cross crossed crosses crossing crossings crowd crowded crowds crucial crude cruel cruise cruises crumbling crush
crushed crushing cry crying cryptocurrency crystal cubic cues cultural culturally culture cultures cup curator curb
cure cured curfew curious currency current currently currents curve curves custodian custody custom customer customers
customs cut cute cutoff cuts cutting cyber cybercrime cybersecurity cyberspace cycle cycles cyclones cynical da dad
daily dairy damage damaged damages damaging damn dance dancing danger dangerous dangers dark darkness dash data
database databases datacenter datacenters date dated dates datetime dating daughter daughters daunting dawn day
daylight days de dead deadliest deadline deadlock deadlocked deadly deal dealer dealers dealership dealing dealings
deals dealt dear death deaths debate debated debates debating debris debt debut decade decades decarbonization
decarbonize decarbonizing deceased decent deceptive decide decided decidedly decides deciding decision decisions
decisive decisively deck declarations declare declared declares declaring decline declined declines declining decor
decoration decrease decreased decreasing decree decried dedicated dedication deduction deductions deeds deemed deep
deepen deepened deepening deeper deepest deeply deer deescalate defamation default defeat defeated defeating defeats
defects defend defendant defended defender defenders defending defends defense defenses defensive defiant deficit
deficits define defined defining definitely definition definitions definitive deflect deforestation defund degradation
degrade degree degrees del delay delayed delaying delays delegate delegates delegation delegations delete deleted
deliberate deliberately deliberations delicate delicious delighted deliver delivered deliveries delivering delivers
delivery demand demanded demanding demands demeanor demise democracies democracy demographic demographics demonstrate
demonstrated demonstrates demonstrating demonstration demonstrations demonstrators denial denied denies denounce
denounced denouncing dent dental dentist denuclearization deny denying depart departments departure depend dependence
dependencies dependency dependent depending depends deploy deployed deploying deployment deployments deport
deportation deportations deported deporting deposit deposition depressed depression deprive depriving depth der derail
deregulation derided derived derogatory descendants descended descent describe described describes describing
description descriptions desert deserve deserved deserves design designated designation designed designer designs
desirable desire desired desires desist desk desperate desperately despite destabilize destabilizing destination
destinations destiny destroy destroyed destroying destruction destructive detail detailed detailing details detained
detainees detect detected detection detective detention deter deteriorating determination determine determined
determining deterrence deterring detractors detrimental devastated devastating devastation develop developed developer
developers developing development developmental developments develops device devices devil devoted diagnose diagnosed
diagnosis diagnostics dial dialogue dialogues diaspora dictate dictator dictators dictatorship did didnt die died dies
diet differ differed difference differences different differently difficult difficulties difficulty dig digging digit
digital digits dignified dignity dilemma dimension dimensions diminish diminished diminishing dine dining dinner
dinners dioxide diplomacy diplomat diplomatic diplomats dipped dire direct directed directing direction directions
directly director directors directs dirt dirty disabilities disability disabled disadvantage disadvantaged
disadvantages disagree disagreed disagreement disagreements disagrees disappear disappearance disappeared disappearing
disappointed disappointing disappointment disapproval disarray disaster disasters disastrous disavow disavowed
disbanded disc discharge discipline disclose disclosed disclosure disclosures discomfort disconnect discontent discord
discount discounted discourage discourse discover discovered discoveries discovery discretion discriminate
discriminated discrimination discriminatory discs discuss discussed discusses discussing discussion discussions
disdain disease diseases disenfranchised disgrace disgusting dish dishes dishonest disinformation disk disks dislike
disliked dismal dismantle dismiss dismissal dismissed dismissing disorder disparaging disparities disparity dispatch
dispatched dispel displaced displacement display displayed displaying displays disposal disproportionate
disproportionately dispute disputed disputes disqualified disqualifying disregard disrespect disrespectful disrupt
disrupted disrupting disruption disruptions disruptive dissatisfaction dissatisfied dissemination dissent dissertation
dissidents dissolution distance distanced distancing distant distinct distinction distinguish distinguished distorted
distorting distortion distortionary distortions distract distraction distress distressed distribute distributed
distributing distribution distributions district districts disturbed disturbing diverse diversification diversified
diversify diversifying diversion diversity diverted divide divided dividends divides dividing division divisions
divisive divorce divorced dl do doc doctor doctors doctrine document documentary documentation documented documents
does dog dogged dogs doing dollar dollars domain domains domestic domestically dominance dominant dominate dominated
dominating donate donated donating donation donations done donor donors dont doom door doors dose doses double doubled
doubling doubt doubted doubts down download downloaded downloads downplayed downstream downtown downturn dozen dozens
draft drafted drafting drafts drag dragged drama dramatic dramatically drank drastic drastically draw drawing drawn
draws dream dreams dress dressed dresses dressing drew dried drill drilling drink drinking drinks drip drive driven
driver drivers drives driving drone drones drop dropped dropping drops drought droughts drove drowned drug drugs drum
drummer dry du dual dubbed dubious duck due duel dueling dues dug dumb dump dumping duo durability durable duration
during dust duties duty dwarf dying dynamic dynamics dynasty dysfunction dysfunctional each eager ear earlier earliest
early earn earned earners earnest earning earnings earns ears earthquake earthquakes ease easier easiest easily easing
eastern easy eat eaten eating eats echo echoed echoing eclipse ecological economic economically economics economies
economist economists economy ecosystem ecosystems ed edge edged edges edit edited editing edition editor editorial
editorials editors edu educate educated educating education educational educators eerie effect effective effectively
effectiveness effects efficiency efficient efficiently effort efforts egg eggs eight eighteen eighth either ekrapels
elaborate elaborated elder elderly elders elect elected electing election elections electoral electorate electorates
electric electrical electricity electronic electronics element elementary elements elephant elevate elevated elevating
elevator eleven eligibility eligible eliminate eliminated eliminating elimination elite elites else elsewhere em email
emailed emails emanating embarked embarrassed embarrassing embarrassment embassies embassy embedded embodied embrace
embraced embracing emerge emerged emergence emergencies emergency emerging eminent emission emissions emotion
emotional emotionally emotions empathy emphasis emphasize emphasized emphasizing empire employ employed employee
employees employer employers employing employment empower empowered empowering empowerment empowers empty en enable
enabled enables enabling enact enacted enacting encompasses encounter encountered encounters encourage encouraged
encouragement encourages encouraging encryption end endanger endangered endeavor endeavors ended ending endless
endorse endorsed endorsement endorsements endorses endorsing ends endure endured enduring enemies enemy energetic
energize energized energy enforce enforcement enforcing engage engaged engagement engagements engaging engine engineer
engineering engines engraved enhance enhanced enhancement enhances enhancing enjoy enjoyable enjoyed enjoying
enjoyment enjoys enormous enormously enough enriched enrichment enrolled enrollment enrongss enshrined ensure ensured
ensures ensuring entails enter entered entering enterprise enterprises enters entertainment enthusiasm enthusiastic
enthusiastically entire entirely entities entitled entity entourage entrance entrepreneur entrepreneurial
entrepreneurs entrepreneurship entry environment environmental environmentalists environmentally environments envision
envisioned envoy epic epicenter epidemic episode equal equality equally equals equip equipment equipped equitable
equity equivalence equivalent era erased erosion error errors erupted es esaibos escalate escalated escalating
escalation escape escaped escorted especially essay essence essential essentially establish established establishes
establishing establishment establishments estate estimate estimated estimates et etc ethanol ethical ethics ethnic
ethnically ethnicity euros evacuate evacuated evacuation evaluate evaluated evaluating evaluation evangelical
evangelicals evasion eve even evening evenings evenly event events eventual eventually ever every everybody everyday
everyone everything everywhere eviction evictions evidence evident evil evolution evolutionary evolve evolved evolving
ex exacerbated exact exactly exaggerated exam examination examine examined examining example examples exceed exceeded
exceeding exceedingly exceeds excellence excellent except exception exceptional exceptionally exceptions excerpt
excerpts excess excesses excessive exchange exchanged exchanges exchanging excite excited excitement exciting exclude
excluded excluding exclusive exclusively excuse excuses executable execute executed executing execution executive
executives exemplified exempt exercise exercises exercising exhibit exhibits exile exist existed existence existential
existing exists exit exited exoplanet exoplanets expand expanded expanding expansion expansive expect expectation
expectations expected expecting expects expedite expediting expeditiously expel expenditures expense expenses
expensive experience experienced experiences experiencing experiment experimental experiments expert expertise experts
expire expired explain explained explaining explains explanation explanations explicit explicitly explode exploded
exploding exploit exploitation exploited exploiting exploration explore explored exploring explosion explosions
explosive explosives export exported exporters exports expose exposed exposure express expressed expresses expressing
expression extend extended extending extends extension extensions extensive extensively extent external extinct
extinction extra extract extracted extraction extradite extradition extraordinarily extraordinary extreme extremely
extremes extremism extremist extremists eye eyed eyes eyewitness fabric fabricated fabulous face faced faces
facilitate facilitated facilitates facilitating facilitation facilities facility facing fact faction factions facto
factor factories factors factory facts fading fail failed failing fails failure failures fair fairer fairly fairness
faith faithful faiths fake fall fallen falling fallout falls false falsely fame famed familiar familiarity families
family famous famously fan fancy fans fantastic fantasy far fare fared farm farmers farms farmworkers farrier farther
fascinating fascism fascist fashion fashioned fast faster fat fatal fatalities fatally fate father fathers fault fauna
favor favorability favorable favorably favored favoring favorite favors favour favourite fax faxed fear feared fearful
fears feasibility feasible feathers feature featured features featuring federal federally federation fee feed feedback
feeding feeds feel feeling feelings feels fees feet fell fellow fellowship felony felt female females feminism
feminist fence fentanyl ferry fertility fertilization fertilizer fervor festival festivals feud fever few fewer fiber
fiction field fields fierce fiercely fiery fifteen fifth fifty fight fighter fighters fighting fights figure figured
figures figuring file filed files filibuster filing filings fill filled filling film filmed filming films filter
filters final finalize finalized finalizing finally finance financed finances financial financially financing find
finding findings finds fine fines finest finger fingers finish finished finishes finishing fire firearm firearms fired
firefighters firepower fires firewall fireworks firing firm firmly firms first firsthand fiscal fish fisheries fishing
fit fitness fits fitting five fix fixed fixes fixing fixtures flag flagrant flags flagship flakes flames flank flap
flapping flaring flash flat flavor flawed flaws fled flee fleeing fleet flesh flew flexibility flexible flickr fliers
flies flight flights flip flipped float floating flood flooded flooding floods floor floors flourish flow flowed
flower flowers flowing flown flows flu fluid flung flurry flux fly flying focus focused focuses focusing foe fold
folks follow followed followers following follows food foods fool foolish foot footage football footprint footsteps
for fora forbid forbidden forbidding force forced forceful forcefully forces forcibly forcing forecast forecasting
forecasts foreclosure forefront foreign foreigners foremost forensic forest forestry forests forever forge forged
forget forging forgive forgiven forgiveness forgot forgotten fork forks form formal formalities formally format
formation formed former formerly formidable forming forms formula formulate forth forthcoming fortunate fortune
fortunes forty forum forums forward forwarded forwarding fossil foster fostering fought found foundation foundational
foundations founded founder founders founding four fourteen fourth fracking fraction fractured fragile fragility
fragments frame framed framework frameworks franchise frankly fraud frauds fraudulent fraught free freed freedom
freedoms freely freewheeling freeze freezing freight frequency frequent frequently fresh friend friendly friends
friendship fries frightening fringe frogs from front frontier frontlines frontrunner fronts frozen fruit fruitless
fruits frustrated frustrating frustration frustrations fuel fueled fueling fuels fulfill fulfilled fulfilling full
fullest fully fun function functional functionality functioning functions fund fundamental fundamentalist
fundamentally funded funding fundraiser fundraisers fundraising funds funeral fungus funny furious furniture furor
fursuit fursuiters further furthering fury future futures ga gaffes gain gained gaining gains gala galleries gallery
gallon gallons galvanize galvanized gambling game games gaming gang gap gaps garage garnered gas gases gasoline gate
gates gather gathered gathering gatherings gave gay gays gaze gear geared gel gem gender gene general generally
generals generate generated generating generation generational generations generative generators generic generosity
generous genes genetically genocide gentle gentleman gentlemen genuine genuinely geographic geographical
geographically geography geopolitical gesture get gets getting giant giants gift gifted gifts girl girlfriend girls
give given gives giving glad glass glasses glimpse global globalization globally globe gloom gloomy gloves glow glue
gmail go goal goals goers goes going gold golden golf gone gonna good goodbye goodness goods gosh got gotta gotten
govern governance governed governing government governmental governments governor governorship grab grabbed grabbing
grabs grace grade grades gradual gradually graduate graduated graduates graduating graduation grain grains grammar
grandchildren grandfather grandma grandmother grandparents grant granted grantees granting grants graphic graphics
grappling grasp grass grassroots grateful gratitude grave gravity gray great greater greatest greatly greatness greed
green greenhouse greens greet greeted greeting greetings grenades grew grid gridlock grief grim grind grip grit
groceries grocery gross ground groundbreaking grounded grounds groundwork group groups grow growing grown grows growth
grueling guarantee guaranteed guarantees guaranty guard guarded guardian guardrails guards gubernatorial guerrillas
guess guessing guest guests guidance guide guided guidelines guides guiding guilt guilty guitar guitarist gun gunfire
gunman guns guts guy guys gym habit habitable habitat habits hack hacked hackers hacking had hailed hair haircut halal
half halfway hall hallmark halls halt halted hammer hammered hamster han hand handed handful handily handle handled
handles handling hands hang hanging happen happened happening happens happier happily happiness happy harassed
harassment harbor hard harden harder hardest hardly hardship hardware hardworking harm harmed harmful harming harms
harness harsh harshly has hashtag hassle hat hate hated hateful hates hatred haul hauled have haven havens having
hawkish hay hazards he head headaches headed heading headline headlines headquarters heads headscarf heal healing
health healthcare healthier healthy hear heard hearing hearings hears heart heartland hearts heat heated heating
heaven heavily heavy hedge heed heel heels height heightened heights heinous heir held helicopter helicopters helium
hell helm help helped helpful helping helps hemisphere hence her herd here heritage hero heroes heroic heroin hers
herself hesitant hesitate hey hi hid hidden hide hiding hierarchy high higher highest highlight highlighted
highlighting highlights highly highway hijab hijackers hike hikes hiking hill him himself hint hinted hints hire hired
hiring his historian historians historic historical historically histories history hit hitch hits hitting hoax hobby
hold holder holders holding holdings holds hole holes holiday holidays holistic home homegrown homeless homeowners
homes hometown homicide homicides homosexual homosexuality honest honestly honesty honey honor honorable honored hook
hop hope hoped hopeful hopefully hopefuls hopes hoping horizon horrible horrific horror horse horses hose hospital
hospitality hospitalized hospitals host hostage hostages hosted hostile hostilities hostility hosting hosts hot hotel
hotels hotly hour hourly hours housed household households houses housing how however hub hubs hug huge huh human
humane humanitarian humanity humans humble humiliating humility humor hundred hundreds hung hunger hungry hunt hunting
hurdle hurdles hurricanes hurry hurt hurting husband husbands hybrid hydrogen hygiene hype hypocrisy hypothesis
hypothetical ibis ibises ice icon iconic id idea ideal ideally ideals ideas ideation identical identification
identified identifies identify identifying identities identity ideological ideologically ideology if ignorance
ignorant ignore ignored ignores ignoring ill illegal illegally illegals illicit illness illnesses illustrate
illustrated illustrates illustration im image imagery images imagination imagine imagined immediate immediately
immense immensely immigrant immigrants immigrate immigrated immigration imminent immobilized immune immunity
immunization immunizations impact impacted impactful impacting impacts impartial impassioned impeached impeachment
imperative implement implementation implemented implementing implements implication implications implicit implicitly
implied implies imply implying import importance important importantly importation imported imports impose imposed
imposing imposition impossible impressed impression impressive imprisoned imprisonment improbable impromptu improper
improperly improve improved improvement improvements improves improving in inability inaccurate inaction inactive
inadequate inappropriate inaugural inauguration inbound incarceration incendiary incentive incentives incentivize
inception incest inch inches incident incidents incitement incites inciting inclination inclined include included
includes including inclusion inclusive income incomes incoming incompatible incompetence incompetent incomplete
inconsistent incorporate incorporated incorporating incorrect increase increased increases increasing increasingly
incredible incredibly incremental incubation incumbent incumbents indeed indefinite indefinitely independence
independent independently independents index indicate indicated indicates indicating indication indications indicator
indicted indictment indigenous indirect indirectly indiscriminate indispensable individual individually individuals
indoor induced industrial industrialist industries industry ineffective ineligible inequality inequities inevitable
inevitably inexpensive infamous infant infants infected infection infections infectious infiltrated inflammatory
inflicted influence influenced influencing influential influenza influx info inform informal information informed
informing infrastructure ing ingredients inherent inherited initial initially initiate initiated initiation initiative
initiatives inject injured injuries injury injustice ink inner innocent innovate innovation innovations innovative
input inputs inquiries inquiry inroads ins insane insects insecure insecurity insensitive insert inserted inside
insider insiders insight insights insist insisted insistence insisting insists inspection inspector inspiration
inspire inspired inspiring instability install installation installed installing instance instances instant instantly
instead instinct instincts institutes institution institutional institutions instructed instructions instructor
instrument instrumental instruments insufficient insult insulting insults insurance insurers insurgency insurgent
insurgents insurmountable intact integral integrate integrated integrating integration integrity intellectual
intellectuals intelligence intelligent intend intended intends intense intensified intensify intensifying intensity
intensive intent intention intentional intentionally intentions inter interact interaction interactions interactive
interagency interceptors interconnect interconnected interdiction interest interested interesting interests interfaith
interfere interference interim interjected intern internal internally international internationally internment interns
interoperability interoperable interpret interpretation interpreted interrogation interrupted interruptions
intersection intersex interstellar intertwined intervene intervention interventionist interventions interview
interviewed interviewer interviewers interviews intimate intimidate intimidation into intolerable intolerance intra
introduce introduced introducing introduction introductory intrusions invaluable invasion invasive invent invented
invention inventor inventory inversion inversions invest invested investigate investigated investigating investigation
investigations investigative investigators investing investment investments investor investors invitation invite
invited inviting invoice invoke invoked invoking involve involved involvement involves involving ire iron ironclad
ironic irregular irrelevant irresponsible is islamists island islands isolate isolated issuance issue issued issues
issuing it item items its itself ive jacket jail jailed jam jaw jeans jeopardize jeopardy jerk jet jets jihad jihadist
jihadists job jobs jockeying join joined joining joint jointly joke joked jokes joking jokingly journal journalism
journalist journalists journey joy judge judgement judges judging judgment judgments judicial juice jump jumped
jumping juncture junior junk jurisdiction jurisdictions jury just justice justices justification justified justify
juvenile keen keep keeping keeps kept key keynote keys kg kick kicked kicking kid kidding kidney kids kill killed
killer killers killing killings kills kilometers kilometres kind kinda kindness kinds kit kitchen kits kitten kittens
km knee knees knew knife knit knock knocked knocking know knowing knowledge knowledgeable known knows lab label
labeled labeling labels labor laboratory lack lacked lacking lacks ladder ladies lady lagging laid lambasted lame
lamented land landed landfall landing landlord landlords landmark lands landscape landslide lane lanes language
languages lantern lap lapses laptop laptops large largely larger largest laser lashed last lasted lasting lasts late
lately later latest latter lauded laugh laughed laughing laughs launch launched launches launching laundering laundry
law lawful lawmaker lawmakers laws lawsuit lawsuits lawyer lawyers lax lay layer layers laying layoffs lays lazy lbs
ld lead leader leaders leadership leading leads league leak leakage leaked leaks lean leaning learn learned learning
learnt lease leash least leather leave leaves leaving lectures led left leftist leg legacies legacy legal legalization
legalized legalizing legally legend legendary legislation legislative legislator legislators legislature legislatures
legitimacy legitimate legs lemon len lend lender lenders lending length lengthy lens lent lesbian lesbians less lesser
lesson lessons let lethal lets letter letters letting level levels lever leverage leveraging levers levy liabilities
liability liar liberal liberals liberation libertarians liberties liberty library license licensed licenses licensing
lie lied lies lieutenant life lifecycle lifeline lifelong lifesaving lifestyle lifetime lifetimes lift lifted lifting
light lighter lighting lightning lights likable like liked likelihood likely likeminded likened likes likewise limit
limitation limitations limited limiting limits linchpin line lined lines lingering linguistic lining link linked
linking links lions lipstick lipsticks liquefied liquid liquidation lissoirs list listed listen listened listeners
listening listing lists lit liter literacy literally literary literature litigation litmus litter little live lived
livelihoods lives living load loaded loading loads loan loans lobbied lobby lobbying lobbyist lobbyists lobster local
localities locally locals locate located location locations lock lockdown locked lockstep loco logging logic logical
logistical logistics lol lone lonely long longer longest longstanding longtime look looked looking looks looming looms
loop loophole loopholes loose looting lopsided lose loser losers loses losing loss losses lost lot lots loud louder
loudly love loved lovely lovers loves loving low lower lowered lowering lowers lowest loyal loyalty luck lucky
lucrative lunch luncheon lure luxury lying lyrics machine machinery machines macroeconomic mad made magazine magic
magnate magnificent magnitude mail mailed mailing mailings mails mailto main mainland mainly mainstream maintain
maintained maintainers maintaining maintains maintenance major majorities majority make maker makers makes makeup
making male males malicious malign mall malls mama man manage managed management manager managers manages managing
mandate mandated mandates mandatory maneuvering manipulate manipulating manipulation manner manners mantle mantra
manual manufacture manufactured manufacturer manufacturers manufacturing many map mapping maps marathon marched
marches marching margin marginalized margins marijuana maritime mark marked markedly market marketers marketing
marketplace markets marking marks marred marriage marriages married marry marvelous mask masks mass massacre massage
masses massive master match matched matches matching matchup matchups mate material materials maternal maternity mates
math mathematical mathematically mathematician mathematics matter matters mature matured max maximize maximum may
maybe mayor mayors me meal meals mean meaning meaningful means meant meantime meanwhile measles measure measured
measurement measures measuring meat mechanic mechanics mechanism mechanisms medal media median mediated mediation
mediators medical medication medications medicine medicines medium meet meeting meetings meets mega megawatt melt
meltdown melting member members membership memo memoir memoirs memorable memorial memories memory men mental mentally
mention mentioned mentioning mentions mentor menu merchant mercy mere merely merge merger mergers merit merits mess
message messages messaging messed messy met metal metals meter meters methane method methodologies methodology methods
metric metro metropolitan mg mice microbes microorganisms microphone microscope microscopic mid midday midnight midst
might migrant migrants migrated migration migratory mild mile miles milestone milestones militant militants militaries
militarily military militia militias milk million millions mind minded minds mindset mine mined mineral minerals
miners mines mini minimal minimize minimizing minimum mining minister ministerial ministers ministry minor minorities
minority minors mins minus minute minutes miracle mired mirror mirrored misconduct misdemeanor misguided mishandled
mishandling misinformation misleading misogynist misogyny miss missed missile missiles missing mission missions
missteps mistake mistaken mistakes mistrust misunderstanding misuse misused mitigate mitigating mitigation mix mixed
mm mobile mobility mobilization mobilize mobilized mobilizing mock mocked mocking mod modding mode model modeling
models modem moderate moderated moderates moderator moderators modern modernization modernize modernized modernizing
modest modified modify mods modular mogul mold mom moment momentous moments momentum monarch monastery monetary money
mongering monitor monitored monitoring monitors monk monkey monks monopoly month monthly months monument monumental
mood moon moral morale morality moratorium morbidity more morning morphological mortality mortar mortgage mortgages
mosque mosques mosquito most mostly mother mothers motion motivate motivated motivation motive motives motor mount
mountain mountains mounted mounting mourn mourning mouse mouth move moved movement movements moves movie movies moving
mph mpox much multi multilateral multilaterally multinational multiplayer multiple multiply municipal municipalities
murder murdered murderer murderers murders muscimol muscle muscles museum museums music musical musician musicians
must mutual mutually my myself mystery nail nails naked name named namely names naming narcotics narrative narrator
narrow narrowed narrower narrowly nasty nation nationalism nationalist nationalities nationality nationally nationals
nations nationwide natural naturally nature naval navigate navigation nd near nearby nearest nearly nears neat
necessarily necessary necessity neck need needed needing needle needs negative negatives negativity negligence
negotiable negotiate negotiated negotiating negotiation negotiations negotiator negotiators neighbor neighborhood
neighborhoods neighboring neighbors neighbourhood neighbouring neighbours neither neologism nephew nerve nervous nest
net network networking networks neurosurgeon neutral neutrality never new newcomers newer newest newfound newly news
newspaper newspapers next nice nicely nickname nicknamed niece night nightclub nightmare nights nine ninth niqab
nitrogen no noble nobody nod noise nominate nominated nominating nomination nominations nominee nominees non none
nonetheless nonpartisan nonprofit nonproliferation nonsense nonwhite noon nor norm normal normalization normally norms
northeastern northwest nose noses not notable notably notch note noted notes nothing notice noticeable noticed
notification notified notify noting notion notions notorious novel now nowadays nowhere nuclear nukes number numbered
numbers numerous nurse nurses nursing nutrients nutrition nutritional nuts oath object objections objective objectives
objects obligation obligations observation observations observe observed observer observers observing obsessed
obsession obstacle obstacles obstructing obstruction obtain obtained obtaining obvious obviously occasion occasional
occasionally occasions occupants occupation occupied occur occurred occurrence occurring occurs ocean oceans odd odds
of off offend offended offenders offense offensive offer offered offering offerings offers office officer officers
offices official officially officials offline offs offset offsetting offshore often oh oil ok okay old older oldest
olds ominous omnibus on onboard once one ones onetime ongoing online only onslaught onstage onto op open opened
opening openings openly openness opens operate operated operates operating operation operational operations operative
operatives operator operators opinion opinions opioid opioids opponent opponents opportunities opportunity oppose
opposed opposes opposing opposite opposition oppression oppressive opt opted optics optimism optimistic optimization
option options or oral orange orbit orbiting order ordered ordering orderly orders ordinary org organic organisation
organisations organised organisms organization organizational organizations organize organized organizer organizers
organizing orientation oriented origin original originally originated originating origins orthodoxy other others
otherwise ought our ours ourselves ouster out outages outbound outbreak outbreaks outcome outcomes outdated outer
outfit outlet outlets outline outlined outlines outlining outlook output outrage outraged outrageous outreach outright
outset outside outsider outsiders outspoken outstanding over overall overarching overcome overdose overdraft overdue
overflight overflow overhaul overlap overlapping overlooked overlooking overly overnight overpriced overruled overseas
oversee overseeing overseen oversees overshadowed oversight overtake overthrow overtime overturn overturned
overturning overview overwhelmed overwhelming overwhelmingly owe owes own owned owner owners ownership owns oxygen
ozone pace pack package packages packaging packed packing pact page pages paid pain painful pains paint painted
painting paintings pair pairs palace palm pan pandemic pandemics pandering panel panelists panels panic pants paper
papers paperwork par parade paradigm paragraph parakeet parallel parameters paramount paranoid pardon parent parental
parents park parked parking parks parliament parliamentary parole part partial partially participant participants
participate participated participating participation particles particular particularly parties partisan partisans
partisanship partly partner partnering partners partnership partnerships parts party pass passage passages passed
passenger passengers passes passing passion passionate passport passports past pastor pastors patent path paths
pathway pathways patience patient patients patrol pattern patterns paulhastings pause paused pave paved pay paycheck
payer paying payment payments payroll pays pdf peace peaceful peacefully peacekeepers peacekeeping peak peaked
peddling peer peers pellet pellets pen penalties penalty pencil pending penguin penguins peninsula penny pension
people peoples pepper peptides per perceive perceived percent percentage percentile percentiles perception perceptions
perfect perfectly perform performance performances performed performing perhaps period periodically periods permanent
permanently permission permit permits permitted permitting perpetrated perpetrators perpetual persecution perseverance
persistent person persona personal personalities personality personally personnel persons perspective perspectives
persuade persuaded persuading pertaining pervasive pet petition petroleum pets pez pharmaceutical pharmaceuticals
phase phasing phenomenon philanthropic philanthropy philosophers philosophical philosophy phone phones phony photo
photograph photographer photographers photographs photography photos phrase physical physically physician physicians
physics pic pick picked picket picking picks pickup picture pictures pie piece pieces pies pig pigs pile piled
pilgrims pill pillar pillars pills pilot pilots pin pink pinkies pipe pipeline pipelines piracy pitch pitched pitting
pivot pivotal pizza placards place placed places placing plagiarism plagued plain plaintiffs plan plane planes planet
planetary planets planks planned planning plans plant planted planting plants plaster plastic plate plates platform
platforms plausible play playbook played player players playing plays plea pleaded pleading pleas pleasant please
pleased pleasure pledge pledged pledges pledging plenary plenty plight plot plotting pluralism plurality plus pm
pneumonia pocket pocketed pockets podcast poetry point pointed pointedly pointing points poised poison poisoned
poisoning polar polarization polarized polarizing poles police policies policing policy policymakers polite political
politically politician politicians politicized politics poll polled polling polls pollster pollsters polluting
pollution pool pools poor poorest poorly pop popular popularity populated population populations populism populist
populous pork pornography port portal portfolio portion portions portrait portray portrayed portraying ports pose
posed poses posing position positioned positioning positions positive positively possess possesses possession
possibilities possibility possible possibly post posted poster posters posting postings postpartum postpone postponed
posts posture pot potent potential potentially poultry pound pounds pour poured pouring poverty powder power powered
powerful powerhouse powers practical practically practice practiced practices practicing practitioners pragmatic
praise praised praises praising pray prayer prayers praying pre precaution precautions preceded precedent precedents
precinct precincts precious precise precisely precursor precursors predators predatory predecessor predecessors
predict predictability predictable predicted predicting prediction predictions predicts predominantly prefer
preference preferences preferential preferred pregnancy pregnant prejudice preliminary premature premier premiere
premise premises premium premiums prep preparation preparations prepare prepared preparedness prepares preparing
prescription prescriptions presence present presentation presented presenting presents preservation preserve preserved
preserving presided presidency presidential presiding press pressed presses pressing pressure pressured prestigious
presumably presume presumed presumptive pretend pretending pretty prevail prevailed prevailing prevent prevented
preventing prevention preventive preview previewed previous previously prey price priced prices pricing pride priest
priests primaries primarily primary primitive prince principals principle principled principles print printed printing
prior priorities prioritize prioritized prioritizing priority prison prisoner prisoners privacy private privately
privileged prize prizes pro proactive proactively probability probably probation probe probing problem problematic
problems procedural procedure procedures proceed proceeded proceeding proceedings proceeds process processed processes
processing procession processor proclaimed proclamation procure procurement produce produced producer producers
produces producing product production productive productivity products profession professional professionalism
professionally professionals professor professors profile profiles profit profitable profits profound profoundly
program programme programmes programming programs progress progressive progressives prohibit prohibited prohibiting
prohibits project projected projecting projections projects proliferation prolific prolonged prominence prominent
prominently promise promised promises promising promote promoted promotes promoting promotion promotional prompt
prompted prompting promptly prone pronounced pronouncements proof prop propaganda propel propelled proper properly
properties property proponent proponents proportion proportionally proposal proposals propose proposed proposes
proposing proposition proprietary prorogation pros prosecute prosecuted prosecuting prosecution prosecutor prosecutors
prospect prospective prospects prosperity prosperous protect protected protecting protection protections protective
protects protein proteins protest protested protester protesters protesting protestors protests protocol protocols
protoplanetary protracted proud proudly prove proved proven proves provide provided provider providers provides
providing province provinces provincial proving provision provisional provisions provocation provocations provocative
provoke provoked proxies proxy prudent pseudonym psychological psychology pub public publication publications
publicity publicly publish published publisher publishers publishing pull pulled pulling pump pumps punch punching
pundits punish punished punishment punitive puppy purchase purchased purchases purchasing pure purely purple purported
purpose purposes pursuant pursue pursued pursues pursuing pursuit push pushed pushes pushing put puts putting px quake
qualifications qualified qualify qualifying qualities quality quantify quantities quantity quantum quarantine quarter
quarterly quarters quartile que queries quest question questionable questioned questioning questionnaire questions
queue quick quickly quiet quietly quit quite quo quotas quote quoted quotes quoting rabbit rabbits race races racial
racially racing racism racist radar radiation radical radicalization radicalized radicals radio radius raft raid raids
rail railed rails railway rain rainforest rainy raise raised raiser raisers raises raising rallied rallies rally
rallying ramp rampant ramped ramping ran ranchers random randomly rang range ranged ranges ranging rank ranked ranking
rankings ranks ransom ransomware rant rape raped rapid rapidly rapists rapper rare rarely rashes rat rate rated rates
rather ratification ratified ratify rating ratings ratio ration rational rationale rats rattled raucous ravaged raw
ray rays razor rd re reach reached reaches reaching react reacted reacting reaction reactions reactor reactors read
reader readers readily readiness reading readout reads ready reaffirm reaffirmed reaffirming reaffirms real realise
realised realism realistic realists realities reality realization realize realized realizing really realm reap rear
reason reasonable reasonably reasoned reasoning reasons reassure reassured reassuring reauthorization rebel rebellion
rebels rebound rebuffed rebuild rebuilding rebuke recall recalled recalling recalls receipt receive received receives
receiving recent recently reception receptionist receptive recession recipe recipient recipients reciprocity reckless
reckoning reclaim reclamation recognise recognised recognition recognize recognized recognizes recognizing recommend
recommendation recommendations recommended recommending recommit recommitted reconciliation reconsider reconstruction
reconvene record recorded recorder recording recordings records recount recounted recover recovered recovering
recovery recruit recruited recruiter recruiting recruitment recurring recycling redacted redlined redouble reduce
reduced reduces reducing reduction reductions reefs reelection refer reference referenced references referencing
referenda referendum referral referred referring refers reflect reflected reflecting reflection reflective reflects
reform reformed reforming reforms refrain refuge refugee refugees refund refusal refuse refused refuses refusing
regain regard regarded regarding regardless regards regime regimes region regional regionally regions register
registered registering registration regret regular regularly regulate regulated regulation regulations regulators
regulatory reign rein reindeer reined reinforce reinforced reinforcement reinforces reinforcing reinstate reinstating
reiterate reiterated reiterating reject rejected rejecting rejection rejects relate related relates relating relation
relations relationship relationships relative relatively relatives relativism relax relaxed relaxing relayed release
released releases releasing relentless relentlessly relevant reliable reliably reliance relic relied relief relies
religion religions religious relocate relocating relocation reluctance reluctant rely relying remain remainder
remained remaining remains remark remarkable remarked remarking remarks remediation remedies remember remembered
remembering remembers remind reminded reminder reminding reminds reminiscent remnants remote removal remove removed
removing render rendered renew renewable renewables renewal renewed renovated renovation renowned rent rental renters
reopen reopened reopening repair repairs repatriation repayment repeal repealing repeat repeated repeatedly repeating
repercussions replace replaced replacement replacing replay replicate replied reply report reported reportedly
reporter reporters reporting reports repository represent representation representative representatives represented
representing represents repression reproductive reputation request requested requesting requests require required
requirement requirements requires requiring rescue rescued research researcher researchers resemble resentment
reservation reservations reserve reserved reserves resettle resettlement reshape reside residence residency resident
residential residents resign resignation resigned resilience resiliency resilient resist resistance resistant resisted
resolute resolutely resolution resolutions resolve resolved resolving resonate resonated resort resorts resource
resources respect respected respectful respecting respective respectively respects respiratory respond responded
respondents responders responding responds response responses responsibilities responsibility responsible responsibly
responsive rest restaurant restaurants restoration restore restored restoring restrained restraint restrict restricted
restricting restriction restrictions restrictive rests result resulted resulting results resume resumed resuming
resumption resurgence retail retailer retailers retain retaining retaliate retaliation retention rethink retire
retired retirees retirement retiring retreat retroactively retrospect return returned returning returns retweeted
reveal revealed reveals revelation revelations revenge revenue revenues reversal reverse reversed reversing review
reviewed reviewers reviewing reviews revised revision revisions revisit revitalization revitalize revitalized
revitalizing revival revive revolt revolution revolutionary reward rewarding rewards rhetoric rhetorical rib ribs rice
rich richest rid ride rider rides ridiculous riding rift rigged right rights rigorous ring riots rip ripe ripped
ripping rise risen rises rising risk risking risks risky ritual rival rivalry rivals river road roadmap roads robocall
robot robotics robots robust rock rocket rockets rocks rode roiled role roles roll rolled rolling rolls romance
romantic roof room rooms root rooted rooting roots rose rotating rough roughly round rounds roundtable route routes
routine routinely row rows rubber rubble rude ruined rule ruled rulers rules ruling rulings rumors run runner runners
running runoff runs runway rural rush rushed rushing sacred sacrifice sacrifices sad sadness safe safeguard
safeguarding safeguards safely safer safety said sailed sailors sake salad salaried salaries salary sale sales
salesman salon salsa salt salute same sample samples sampling sanctioned sanctions sanctuary sand sandwich sandwiches
sanitiser sat satanism satellite satellites satisfaction satisfied satisfy sauce sausages save saved saves saving
savings saw say saying says scale scaling scam scammers scams scandal scandals scare scared scares scary scathing
scattered scenario scenarios scene scenes schedule scheduled schedules scheduling scheme schemes scholar scholars
scholarship scholarships school schools science scientific scientist scientists scope score scored scores scoring
scorn scourge scramble scrambled scrambling scratch screaming screen screened screening screens screw screwed script
scripted scrutiny sea seafood seal sealed search searched searches searching searing seas season seasoned seasons seat
seated seating seats second secondary seconds secrecy secret secretaries secretary secretly secrets section sections
sector sectoral sectors secular secure secured securing securities security see seed seeds seeing seek seekers seeking
seeks seem seemed seeming seemingly seems seen sees segment segments segregation seize seized seizing seizure seizures
seldom select selected selecting selection self sell seller sellers selling sells semantics semi semiconductor
semiconductors senator senators send sender sending sends senior seniors sense senseless senses sensible sensitive
sensitivity sensor sensors sent sentence sentenced sentences sentencing sentiment sentiments separate separated
separately separation sequence serial series serious seriously seriousness servant serve served server servers serves
service servicemembers services serving session sessions set setback sets setting settings settle settled settlement
settlements settler settlers setup seven sevengill seventeen seventh several severe severely sex sexism sexist sexting
sexual sexually shadow shake shaken shakeup shaking shaky shall shame shameful shaming shape shaped shaping share
shared shareholder shareholders shares sharing shark sharks sharp sharpen sharpened sharply she shed shedding sheet
sheets shelf shell shelter sheltering shelters shelves shield shift shifted shifting shifts ship shipment shipments
shipped shippers shipping ships shirt shirts shit shock shocked shocking shocks shoe shoes shook shoot shooter
shooting shootings shop shopping shops shore shores shoring short shortage shortages shortcomings shortened shorter
shortly shorts shot shotgun shots should shoulder shout shouted shouting show showcase showdown showed shower showing
shown shows shrines shrink shrinking shut shutdown shutdowns shutting shuttle shy siblings sick side sided sidelines
sides sight sights sign signal signaled signals signature signatures signed significance significant significantly
signing signoff signs silence silent silly silver similar similarities similarly simple simpler simplify simply
simulation simulations simultaneously sin since sincere sing singer singing single singled sink sinking sir sister
sisters sit site sites sits sitting situated situation situational situations six sixteen sixth sizable size sized
sizes skateboarding skeptical skepticism skewed skill skilled skills skin skip skipping skulls sky slain slam slammed
slamming slams slap slate slated slates slave slavery slaves sleep sleeping slept slice slide slides slight slightly
slim slip slipped slogan slogans slot slots slow slowed slower slowly slug small smaller smallest smart smell smells
smile smiling smoke smoked smoking smooth smoothly smugglers smuggling snack snake snakes snap snapshot snow so soap
sober social socialism socialist socially societal societies society soft soften software soil solar sold soldier
soldiers sole solely solicit solid solidarity solidified solidify solidly solo solution solutions solve solved solving
some somebody somehow someone something sometime sometimes somewhat somewhere son song songs sons soo soon sooner
sophisticated sore sorry sort sorts sought soul sound sounded sounding sounds sour source sources southeastern
southern sovereign sovereignty sow soybean space spacecraft spaceflight spaces spacetime spacious span spanking spare
sparked sparking sparred spat speak speaker speakers speaking speaks spearheaded special specialist specialists
specialized specializes specials species specific specifically specifications specifics specified specimens spectacle
spectacular spectrum speculated speculation speech speeches speechwriter speed speeds speedy spell spend spending
spends spent sphere spheres spicy spies spike spikes spin spiral spirals spirit spirited spiritual spite split spoiler
spoke spoken spokesman spokesperson spokeswoman sponges sponsor sponsored sponsors sponsorship spoon sport sports spot
spotlight spots spotted spouse spouses sprawling spray sprayed spread spreading spreads spreadsheet spree spring spur
spurred spurring spy spyware square squared squarely squeeze squeezed st stabbed stability stabilize stable stacked
stadium staff staffer staffers staffing staffs stage staged stages stagnant stake staked stakeholder stakeholders
stakes stalking stall stalled stamina stamp stampede stamps stance stances stand standard standardisation
standardization standardized standards standing stands staple staples star stare stark starred starring stars start
started starting starts startups state stated statehood statement statements states statewide stating station
stationed stations statistical statistics statue statues stature status statutes staunch stay stayed staying stays
steadfast steadily steady steak steal stealing steam steel steep steer steering stellar stem stemming step stepped
stepping steps stereotypes stern stewardship stick sticking sticks stiff stigma still stimulus stir stock stocks
stolen stomach stone stood stop stopped stopping stops storage store stored stores stories storm storms story straight
straightforward strain strains strange stranger strategic strategically strategies strategist strategists strategy
straw streak stream streaming streamlining streams street streets strength strengthen strengthened strengthening
strengthens strengths stress stressed stressful stressing stretch strict strictly stride strides strife strike strikes
striking string strip stripes strive stroke strong stronger strongest strongholds strongly struck structural structure
structured structures struggle struggled struggles struggling stuck student students studied studies studio study
studying stuff stumbles stump stumping stunning stunt stupid style styles sub subdued subject subjected subjects
submarine submarines submit submitted submitting subpoena subpoenas subscription subsea subsequent subsequently
subsidiaries subsidies subsidy substance substances substantial substantially substantive subtle suburb suburban
suburbs succeed succeeded succeeding succeeds success successes successful successfully successor such suck sucks
sudden suddenly sue sued suffer suffered suffering suffers sufficient sufficiently sugar suggest suggested suggesting
suggestion suggestions suggests suicide suicides suing suit suitable suite suited suits sum summary summer summit sump
sums sunny sup super superb superdelegate superdelegates superior supplement supplemental supplements supplied
supplier suppliers supplies supply supplying support supported supporter supporters supporting supportive supports
suppose supposed supposedly suppression supremacy sure surely surface surfaced surge surged surgeon surgeons surgery
surges surgical surging surpassed surpassing surprise surprised surprises surprising surprisingly surrender surrogate
surrogates surrounded surrounding surveillance survey surveyed surveys survival survive survived surviving survivor
survivors sushi suspect suspected suspects suspend suspended suspending suspension suspicion suspicious sustain
sustainability sustainable sustained sustaining swap swaths sway swearing sweeping sweet swept swift swiftly swing
swipe switch switched switching sworn symbol symbolic symbolizes symbols sympathetic sympathizers sympathy symptoms
synthetic system systematic systematically systemic systems table tables tabletop tack tackle tackling taco tactic
tactical tactics tag tags tail tailor tailored take takedown taken takeover takes taking tale talent talented talk
talked talking talks tall tallied tally tame tampering tandem tangible tank tanks tap tape taped tapped tapping target
targeted targeting targets tariff tariffs task tasked tasks taste tasted tastes tasting tasty taught tax taxes taxi
taxing taxpayer taxpayers tea teach teacher teachers teaches teaching team teams tear tearing tears tech technical
technically technique techniques technological technologies technology teenager teenagers teens teeth
telecommunications telephone teleprompter telescope telescopes televised television tell telling tells temper
temperament temperature temperatures temple temples temporarily temporary ten tenant tenants tend tended tendency
tends tennis tens tense tension tensions tent tentative tenth tenuous tenure term terminated termination terminology
terms terrain terrible terrific terrifying territorial territories territory terror terrorism terrorist terrorists
test testament tested testified testify testimony testing tests text textbook textile texts th than thank thanked
thankful thanking thanks that thats the theater theatre theft their them theme themed themes themselves then
theoretical theories theory therapeutics therapist therapy there thereafter thereby therefore thermostats these they
thick thin thing things think thinking thinks third thirds thirteen thirty this thorough thoroughly those though
thought thoughtful thoughts thousand thousands thread threat threaten threatened threatening threatens threats three
threshold threw thrilled thrive thriving throat through throughout throw throwing thrown thumbs thus thwart thwarted
ticked ticket tickets tide tie tied tier ties tight tighten tighter tile till tilt time timeline timely times
timestamp timing tiny tip tipping tips tire tired tireless tirelessly tires tissue title titled titles to today toes
together toilet told tolerance tolerant tolerate toll tomorrow ton tone tongue tonight tons too took tool toolkit
tools top topic topics topped tops torn torture toss tossed total totaling totally touch touched touches touching
tough tougher toughest tour tourism tourist tourists tournament tournaments tours touted touting toward towards towed
towering towers town towns toxic toy toys trace traced traces track tracked tracking tracks traction trade traded
trademark trader traders trades trading tradition traditional traditionally traditions traffic traffickers trafficking
tragedies tragedy tragic trail trailed trailer trailing trails train trained trainer training trainings trains
trajectory transaction transactions transatlantic transcript transcripts transfer transferred transferring transfers
transform transformation transformational transformative transformed transforming transgender transit transiting
transition transitional transitioning transitions translate translated translates translating translation transmission
transmissions transmit transmitted transmitting transnational transparency transparent transport transportation
transported trap trapped trash trauma travel traveled traveler travelers traveling travelled travelling travels
treasure treat treated treaties treating treatment treatments treats treaty tree trees tremendous trend trending
trends trial trials tribe tribes tribunal tribute trick trickle tricks tricky tried tries trigger triggered trilateral
trillion trillions trio trip triple tripped trips triumph troop troops tropical trot trouble troubled troubles
troubling trounced trove truce truck trucking trucks true truly trust trusted trustworthiness trustworthy truth
truthful truths try trying tsunami tube tuition tune tunnel tunnels turmoil turn turnaround turned turning turnout
turnover turns tv tweet tweeted tweeting tweets twelve twenty twice twin twist twisted two tycoon tying type types
typical typically tyranny ugly uh uk ultimate ultimately um un unabated unable unacceptable unaccompanied unaffected
unanimous unanimously unarmed unauthorized unaware unbelievable uncertain uncertainty unchanged unclassified unclear
uncomfortable uncommitted uncommon unconditional unconditionally unconstitutional uncovered undecided undeclared under
undercut underdog underestimate underestimated undergoing undergraduate underground underline underlined underlying
undermine undermined undermines undermining underneath underpin underpinned underpins underrepresented underscore
underscored underscores underscoring undersea underserved understand understandable understanding understands
understood undertake undertaken undertaking underwater underway undisclosed undo undocumented undue unduly uneasy
unemployed unemployment unequivocally uneven unexpected unexpectedly unfair unfairly unfavorable unfavorably
unfettered unfit unfold unfolded unfolding unfortunate unfortunately unfounded unhappy unheard unhindered unhinged
unified uniform unify unifying unilateral unimpeded union unions unique uniquely unit unite uniting units unity
universal universally universe universities unjust unjustifiable unjustified unjustly unknown unlawful unleash
unleashed unless unlike unlikely unlimited unlock unmanned unmarried unnamed unnecessary unnoticed unofficial
unorthodox unpaid unpopular unpopularity unprecedented unpredictable unprovoked unqualified unrealistic unregulated
unrelated unrelenting unreliable unreported unrest unsecured unsolicited unspecified unstable unsuccessful
unsuccessfully unsure unsustainable unthinkable until untrue unusual unusually unveiled unwanted unwavering
unwillingness up upbeat upbringing upcoming update updated updates upended upgrade upgraded upheaval uphold upholding
uploaded upon upper uprising ups upset upside upstate upstream uptake upwards ur uranium urge urged urgency urgent
urgently urges urging urine url us usage use used useful useless user userbase users uses ushered using usual usually
utilities utility utilization utilize utilized utterly vacancy vacant vacation vaccinated vaccination vaccinations
vaccine vaccines vacuum vague valid validate validating valley valorem valuable valuation value valued values van
vanished variant variants variations varied varies variety various vary varying vast vastly veer vegetables vegetarian
vehicle vehicles vein velocity vendor vendors ventilation venture ventures venue venues verbal verge verification
verify versa version versions versus very vessel vessels vests vet veteran veterans veto vetted vetting via viability
viable vibrant vicious victim victims victories victory video videos view viewed viewers viewing views vigilant
vigorous vigorously village villages vintage violate violated violates violating violation violations violence violent
viral virtual virtually virtue virtues virtuous virus viruses visa visas visceral visibility visible vision visionary
visit visited visiting visitor visitors visits visual vital vitality vlog vocal voice voiced voicemail voices void
volatile volcanic volume volumes voluntarily voluntary volunteer volunteered volunteers von vote voted voter voters
votes voting vow vowed vowing vows vs vulnerabilities vulnerability vulnerable vying wage waged wages waging wagon wai
wait waited waiting waived waiver waivers wake walk walked walking walks wallets walls waning wanna want wanted
wanting wants war warehouse warfare warm warmer warming warmly warmth warn warned warning warnings warrant warranted
warrants warranty wars wartime wary was wash washing waste wasted wasting watch watchdog watched watching water
waterboarding watermelon waters watershed waterways wave waved waves waving way ways we weak weaken weakened weakening
weaker weakest weakness weaknesses wealth wealthier wealthiest wealthy weapon weaponization weapons wear wearing wears
weather web website websites wedding week weekend weekends weekly weeks weigh weighed weight weird welcome welcomed
welcomes welcoming welfare well wellbeing went were wet what whatever whatsoever wheat wheel wheels when whenever
where whereas whereby wherever whether which while whilst whistle whiter whites who whoever whole wholesale wholly
whom whomever whose why wide widely widening wider widespread widow width wielding wife wiki wild wildfire wildfires
wildlife wildly will willing willingly willingness win wind window windows winds wine wines wing wings wink winking
winner winners winning wins winter wiping wire wireless wisdom wise wish wished wishes wishing witch with withdraw
withdrawal withdrawing withdrawn withdrew withering withheld withholding within without withstand witness witnessed
witnesses witnessing wives woes woke wolf wolves woman women won wonder wondered wonderful wondering wonders wont wood
wooden word wording words wore work worked worker workers workforce workforces working workplace workplaces works
workshop workshops workstreams world worlds worldwide worms worn worried worries worry worrying worse worsening
worship worst worth worthwhile worthy would wound wounded wounds wow wrap wrapped wreck wrestling write writer writers
writes writing written wrong wrongdoing wrongfully wrote www xenophobe xenophobia xenophobic xls yard yeah year yearly
years yeast yell yelled yelling yellow yes yesterday yet yield yielded yields yoga you young younger youngest your
yours yourself youth youtube zeal zero zone zones zoo
`
