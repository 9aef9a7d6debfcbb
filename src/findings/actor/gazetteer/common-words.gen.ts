/**
 * English words that stand in small letters at least four times and not seldom, so that a capital at the head of a
 * sentence or in a headline proves no name. Source: counted 2026 in PolNeAR train and dev, wikinews 2019 and 2020, the
 * readouts and the treebanks of the data folder (1.9 million words).
 */
export const COMMON_WORDS = `
aback abandon abandoned abandoning abbas abdel abductees abductions abdullah abdulrahman abhorrent abide abiding
abilities ability able aboard abolish abolished abortion abortions about above abroad abrupt abruptly absence absent
absentee absolute absolutely absorb absorbed absorbing absurd abundance abundant abundantly abuse abused abusers
abuses abusing abusive ac academia academic academics academy accelerate accelerated accelerating acceleration accent
accept acceptable acceptance accepted accepting accepts access accessed accessibility accessible accessing accession
accessories accident accidentally accidents accommodate accommodation accommodations accompanied accompany
accompanying accomplices accomplish accomplished accomplishing accomplishment accomplishments accord accordance
according accordingly accords account accountability accountable accountant accounted accounting accounts accredited
accrete accretion accrue accumulated accuracy accurate accurately accusation accusations accuse accused accuses
accusing accustomed acf achieve achieved achievement achievements achieving acidic acknowledge acknowledged
acknowledgement acknowledges acknowledging acquainted acquiesced acquire acquired acquiring acquisition acquisitions
acquitted acre acres acronym across act acted acting action actionable actions activated active actively activism
activist activists activities activity actor actors actress acts actual actually acute acutely ad adamant adapt
adaptation adapted adapting adaptive add added addiction addicts adding addition additional additionally additive
address addressed addresses addressing adds adept adequate adequately adhere adherence adhering adjacent adjective
adjust adjusted adjusting adjustment adjustments administer administered administering administration administrations
administrative administrator administrators admirable admiral admiration admire admired admirers admission admissions
admit admits admitted admittedly admitting adopt adopted adoptees adopting adoption adorable adrienne ads adult adults
advance advanced advancement advancements advances advancing advantage advantages adventure adversaries adversary
adverse adversely adversity advertise advertised advertisements advertisers advertising advice advise advised adviser
advisers advises advising advisor advisors advisory advocacy advocate advocated advocates advocating ae aerial
aerospace aesthetic aesthetics affair affairs affect affected affecting affection affects affidavit affiliate
affiliated affiliates affiliation affirm affirmative affirmed affirming affirms affliction affluent afford
affordability affordable afforded afloat aforementioned afraid after aftermath afternoon aftershocks afterward
afterwards again against age aged agencies agency agenda agendas agent agents ages aggravated aggregation aggression
aggressive aggressively aging agitated ago agony agree agreed agreeing agreement agreements agrees agricultural
agriculture ahead ahu ai aid aide aided aides aiding aids ailing ailment aim aimed aiming aims air aircraft aired
airfare airing airlifted airline airlines airplane airplanes airport airports airspace airstrike airstrikes airtime
airwaves aisle aka akiba akin al alarm alarmed alarming albanese albeit album albums alcohol alejandro alert alerted
alerts algae algorithmic algorithms alias alienate alienated alienating alienation aliens align aligned aligning
alignment alike alive all allegation allegations alleged allegedly alleges allegiance allegiances alleging alleviate
alliance alliances allied allies allocate allocated allocation allow allowed allowing allows alluded alluding ally
almost alone along alongside alot already alright also alt altar alter altered alternate alternately alternates
alternative alternatives alters although altitude altogether aluminum alumni always am amassed amateur amazed amazing
ambassador ambassadors ambiguous ambition ambitions ambitious ambulance ambulances ambush amend amended amending
amendment amendments amenities amid amidst ammunition amnesty among amongst amorim amount amounted amounts ample
amplified amplify amplifying amusement amusing an analogy analyse analyses analysing analysis analyst analysts
analytic analytical analytics analyze analyzed analyzing anatomy ancestry anchor anchored anchors ancient ancillary
and andres andrzej anecdotes anew angel angela angeles angels anger angered angle angrily angry anguished animal
animals animated animating animation anime annex annexation annexed anniversary announce announced announcement
announcements announces announcing annoyed annoying annual annually ano anointed anomaly anonymity anonymous
anonymously another answer answered answering answers ant anthrax anthropologist anti antiabortion antibiotics
anticipate anticipated anticipating anticipation anticompetitive antics antipathy antisemitism antitrust antonio ants
anxieties anxiety anxious any anybody anymore anyone anything anytime anyway anyways anywhere aol ap apart apartment
apartments apologies apologize apologized apology apostasy app appalled appalling apparatus apparel apparent
apparently appeal appealed appealing appeals appear appearance appearances appeared appearing appears appease
appending appetite applaud applauded applauds applause apples appliances applicable applicants application
applications applied applies apply applying appoint appointed appointee appointees appointing appointment appointments
appraisal appreciate appreciated appreciates appreciation apprehension apprenticeship apprenticeships approach
approached approaches approaching appropriate appropriately appropriations approval approvals approve approved
approving approximately apps apt aq aquarium arabia arbiter arbitral arbitrarily arbitrary arbitration arc archbishop
archipelago architect architects architectural architecture architectures archive archives ardent are area areas arena
arevalo arguably argue argued argues arguing argument arguments arise arising arm armaments armed arming armored arms
army arose around arrange arranged arrangement arrangements arranging array arrest arrested arrests arrival arrivals
arrive arrived arrives arriving arrogant arsenal art artefact artefacts article articles articulate articulated
articulating artificial artillery artist artistic artists arts artwork artworks as ascent ascertain ashamed aside ask
asked asking asks asleep asp aspect aspects aspirations aspire aspiring aspx ass assailed assassinated assassination
assault assaulted assaults assemble assembled assembly assert asserted asserting assertion assertions assertive asses
assess assessed assessing assessment assessments asset assets assign assigned assigning assignment assignments assist
assistance assistant assistants assisted assisting associate associated associates associating association
associations assortment assuage assume assumed assumes assuming assumption assumptions assurance assurances assure
assured assuring astonishing astounding astronauts astronomers astronomical astronomy asylum asymmetrical at ate
athletes atmosphere atmospheres atom atomic atoms atop atrocities attach attached attachment attachments attack
attacked attacker attackers attacking attacks attain attained attempt attempted attempting attempts attend attendance
attendant attended attendee attendees attending attends attention attentive attitude attitudes attorney attorneys
attract attracted attracting attraction attractions attractive attributable attribute attributed attributes au auction
audience audiences audio audiobooks audit audited audition augment augmenting aunt auspices authentic authenticity
author authored authoritarian authoritarianism authorities authority authorization authorizations authorize authorized
authorizing authors autism autistic auto autobiography automated automatic automatically automobile automobiles
automotive autonomous autonomy avail availability available avenue avenues average averaged averages averaging
aversion avert aviation avoid avoidance avoided avoiding avoids await awaited awaiting awake award awarded awarding
awards aware awareness away awe awesome awful awhile awkward axis aye ba babies baby back backbone backdrop backed
backer backers backfill backfire background backgrounds backing backlash backlog backs backup backward backwards
backyard bacon bacteria bad badge badly bag bagels baggage bags bail bailout bait bakery balance balanced balances
balancing balcony balked ball ballet ballistic balloon balloons ballot balloting ballots ballroom balls ban band bands
bang bank banker bankers banking bankrupt bankruptcies bankruptcy banks banned banner banners banning bans bar
barbaric bare barely bargain bargaining bark barn barnstorming barred barrel barrels barrier barriers barring bars
bartender base baseball based baseline basement bases bash bashing basic basically basil basis basketball basking bass
bat batch batches bath bathed bathroom bathrooms battered batteries battery battle battled battlefield battleground
battlegrounds battles battling bbc bcm be beach beaches beam beamed beans bear beard bearded bearer bearing bears beat
beaten beating beats beautiful beautifully beauty became because become becomes becoming bed bedding bedrock bedroom
beds beef been beer beers bees before beforehand beg began begged begin beginning begins begun behalf behave behavior
behavioral behaviors behaviour behemoth behind beholden being beings belief beliefs belies believe believed believers
believes believing bell bellicose belligerent belly belong belonged belonging belongs beloved below belt bemoaned
bench benchmark benchmarks bend beneath beneficial beneficiaries beneficiary benefit benefited benefiting benefits
benefitting benjamin bennett bent berkeley beside besides best bested bet beta betrayal betrayed bets better
betterment betting between beverage beware beyond bi bias biased bicameral bicentennial bicycle bid bidding biden
bidens bidenwhitehouse bids big bigger biggest bigot bigoted bigotry bigots bike bikes bilateral bilaterally bilingual
bill billed billing billion billionaire billionaires billions bills bin binary binational bind binding bio biochemical
biodiversity bioeconomy biofuels biographies biography biological biologists biology biomanufacturing biomedical
biosignature biotechnology bipartisan bird birds birth birthday birther birthright bisexual bishops bison bit bite
bites biting bits bitter bitterly bitterness biz bizarre black blacklined blackmail blacks blah blame blamed blames
blaming bland blank blanket blared blast blasted blasting blasts blatant blatantly blaze bleak bleeding blend blended
bless blessed blessing blew blind blink blinking blistering bloc block blockade blocked blocking blocks blocs blog
blogger blogspot blond blood blooded bloodshed bloody blow blowback blowing blown blowout blows blue blueprint bluff
blunt bluntly bluster board boarding boards boast boasted boasts boat boats bodies body bogus boiled boisterous bold
boldly bolster bolstered bolstering bomb bombast bombastic bombed bomber bombers bombing bombings bombs bona bond
bondad bonds bone bones bonus bonuses booed booing book booked booking books boom booming boon boos boost boosted
booster boosters boosting boosts boot booth boots border bordering borders bore boredom boring boris born borne
boroughs borrow borrowed borrower borrowers borrowing boss bosses both bother bothered bottle bottlenecks bottles
bottom bought boulevard bounce bounced bound boundaries boundary bounds bout boutique boutiques bovid bovids bow bowl
box boxes boxing boy boycott boyfriend boys bpd brace bracing brag bragging brain brainchild brains brakes branch
branches brand brands brash brass brave bravely bravery brazen breach breached breaches bread breadth break breakdown
breakfast breakfasts breaking breakout breaks breakthrough breakthroughs breast breath breathe breathing breathtaking
breed breeding breeze brewing brick bridge bridges bridging brief briefed briefing briefings briefly bright brighter
brightest brilliant brines bring bringing brings brink bristled broad broadband broadcast broadcaster broadcasting
broadcasts broaden broadening broader broadest broadly broccoli broke broken broker brokered brokers bronze brother
brothers brought brown browse browser browsers bruised bruises bruising brunch brunt brush brushed brushes brutal
brutality btw bubble buck buckle bucks budget budgetary budgets buffalo buffet bug bugs build builders building
buildings builds buildup built bulb bulbs bulk bullet bullets bullied bullshit bully bullying bulwark bump bumper
bunch bundle buoyed burden burdens burdensome bureau bureaucracy bureaucratic burger burial buried burka burn burned
burning burns burrows burst burying bus buses busiest business businesses businessman businessmen bust busy but butt
butter butterflies butterfly buttigiegs button buy buyer buyers buying buys buzz by bye bypass bystander ca cab cabin
cabinet cabins cable cables cache cafe cafes cafeteria cage cages cake calamity calcium calculate calculated
calculating calculation calculations calculus calendar calf call called caller callers calling calls calm came camera
cameras camp campaign campaigned campaigner campaigners campaigning campaigns camping camps campus campuses can cancel
canceled canceling cancellation cancelled cancer candid candidacies candidacy candidate candidates candidly candle
candles cannot cannula canon cant cap capabilities capability capable capacities capacity capita capital capitalism
capitalist capitalization capitalize capitalizing capitals capped capping caps capsule captain captains captive
captivity capture captured capturing car carbon card cardinal cards care cared career careers careful carefully
caregiver caregivers careless carelessness cares cargo caricature caring carnival carol carolina carpet carried
carriers carries carry carrying cars cartel cartels cartoon cartoons carve carved carvings cascade case cases cash
casino casinos cast casting casual casualties cat catalog catalogue catalyst catalytic catalyze catalyzing catastrophe
catastrophic catch catcher catching categorically categories category cater catering cathedral cats cattle caucus
caucused caucuses caucusgoers caught cause caused causes causing caution cautioned cautious cave caveat cc cdc cea
cease ceased ceasefire ceiling ceilings celebrate celebrated celebrates celebrating celebration celebrations
celebrities celebrity cell celled cellphone cellphones cells cellular celso cement cemented cemetery censor censorship
census cent center centered centerpiece centers central centrality centralized centre centres centrist centrists cents
centuries century ceos ceremony certain certainly certainty certificate certificates certification certified cervical
cessation cetera cfpb chain chained chains chair chaired chairing chairman chairmanship chairmen chairperson chairs
chairwoman challenge challenged challenger challengers challenges challenging chamber chambers chameleon champion
championed championing champions championship chance chancellor chances change changed changer changes changing
channel channeling channels chant chanted chanting chants chaos chaotic chapter chapters character characteristic
characteristics characterize characterized characters charcoal charge charged chargers charges charging charisma
charitable charities charity charm charming chart charter chartered charting charts chase chased chasing chat chatter
chatting cheap cheaper cheapest cheaply cheated check checked checkers checking checks cheek cheer cheered cheering
cheers cheese chef chemical chemicals chemistry cherish cherished chernobyl cherry chess chest chicken chickens chicks
chief chiefly chiefs child childbirth childcare childhood childish children chill chilling chimed chip chipping chips
chiro chocolate choice choices choose chooses choosing chorus chose chosen chronic chronicling chunk chunks church
churches cic cigarette cingulate cio circle circles circling circuit circular circularisation circulate circulated
circulating circulation circumstances circumvent circumvention circus cite cited cites cities citing citizen citizens
citizenship citrus city civic civil civilian civilians civility civilization civilized clad clade claim claimed
claiming claims clair clan clapping clarification clarifications clarified clarify clarifying clarity clash clashed
clashes class classes classic classical classification classified classify classifying classmates classroom clause
clay clean cleaned cleaner cleaning cleanup clear clearance clearances cleared clearer clearly clergy cleric clerics
clerk clerks click clicking client clients cliff climate climb climbed climbing clinch clinched clinic clinical
clinics clip clips clock cloning close closed closely closer closes closest closing closure closures clot cloth
clothes clothing cloud clouds clout clown club clubhouse clubs clue clues clutch cm co coach coal coalesce coalescing
coalition coalitions coast coastal coat coating cocaine cocktail code codes codify coerced coercion coercive
coexistence coffee coffers cognitive coherent cohort coin coincided coincidence coincidentally coincides coined cold
colder coli collaborate collaborated collaborating collaboration collaborations collaborative collaboratively collagen
collapse collapsed collapsing collar collateral colleague colleagues collect collected collecting collection
collections collective collectively collectors collects college colleges collided collision collisions colonial
colonies colonization colony color colored colorful colors colour column columnist columns com combat combating
combative combatting combination combine combined combines come comeback comedian comedians comedy comes comfort
comfortable comfortably comforting comic coming command commanded commander commanders commanding commands commemorate
commemorated commemoration commence commenced commencement commend commended commends comment commentary commentator
commentators commented commenting comments commercial commercialize commercially commercials commission commissioned
commissioner commissioners commit commitment commitments commits committed committee committeeman committees
committing commodities commodity common commonly commonsense commonwealth communicate communicated communicating
communication communications communicative communique communism communist communities community commuted comp compact
companies companion company compaq comparable compare compared compares comparing comparison comparisons compassion
compassionate compatibility compatible compel compelled compelling compensate compensated compensation compete
competed competence competent competing competition competitive competitiveness competitor competitors compiled
compiling complain complained complaining complaint complaints complement complementary complete completed completely
completing completion complex complexity compliance complicate complicated complications compliment compliments comply
component components comport composed composition compound compounded compounds comprehend comprehensive
comprehensively compressor comprise comprised comprising compromise compromised compromising compulsory computer
computers computing con concede conceded conceding concentrate concentrated concentrating concentration concentrations
concept concepts concern concerned concerning concerns concert concerted concerts concession concessional concessions
conciliatory conclude concluded concludes concluding conclusion conclusions concrete concur concurred condemn
condemnation condemned condemning condemns condensed condition conditioners conditioning conditions condo condolences
condominium condone conduct conducted conducting conducts confer conference conferences conferred confessed confidante
confidence confident confidential confidentiality confidently confined confinement confirm confirmation confirmations
confirmed confirming confirms conflagration conflict conflicted conflicting conflicts conformity confront
confrontation confrontational confrontations confronted confronting confuse confused confusing confusion congestion
congratulate congratulated congratulating congratulations congregation congregations congressional congressman
congresswoman conjunction connect connected connecting connection connections connectivity connects conquer conquest
cons conscience conscious consciousness consecutive consensual consensus consent consequence consequences
consequential conservation conservatism conservative conservatives conserve consider considerable considerably
consideration considerations considered considering considers consist consisted consistency consistent consistently
consisting consists consolidate consolidated consolidating consolidation consortium conspiracy constable constant
constantly constellation constituencies constituency constituents constitute constituted constitutes constitution
constitutional constitutionally constrained constraints construct constructed construction constructive constructively
consular consulate consulates consult consultant consultants consultation consultations consultative consulted
consulting consume consumed consumer consumerfinance consumers consuming consummate consumption contact contacted
contacting contacts contain contained container containers containing containment contains contaminated contamination
contemplate contemplating contemporary contempt contend contended contender contenders contends content contention
contentious contents contest contestants contested contests context contexts continent continental continents
contingencies contingency contingent continually continuation continue continued continues continuing continuous
continuously contraception contract contracted contracting contractor contractors contracts contradict contradicted
contradicting contradiction contradictions contradictory contrary contrast contrasted contrasting contrasts contribute
contributed contributes contributing contribution contributions contributor contributors control controlled
controlling controls controversial controversies controversy convene convened convenience convenient convening
convenings convention conventional conventions convergence conversation conversations conversion convert converted
converting convey conveyed convict convicted conviction convictions convince convinced convincing cook cooked cookies
cooking cool cooling cooperate cooperated cooperating cooperation cooperative cooperatively coordinate coordinated
coordinates coordinating coordination coordinator cop cope copied copies coping copper copy copying copyright
copyrighted coral cordial core cork corn corner corners cornerstone corona coronavirus corporate corporation
corporations correct correction correctly correctness correlation correspondence correspondent corresponding corridor
corridors corrupt corruption cortex cosplay cosplayers cost costing costly costs costume cottage cotton couch could
councelling council councillor councillors councils counsel counseling counselling counselors count counted counter
counterattack countered counterfeit counterfeiting countering countermeasures counternarcotics counteroffensive
counterpart counterparts counterparty counterproductive counterterrorism counterweight counties counting countless
countries country countrymen countryside counts county coup couple coupled couples coupons courage courageous
courageously course courses court courteous courtesy courthouse courting courtroom courts cousin cousins cover
coverage covered covering covers covert coveted covid cow cowboy cozy crab crack crackdown cracked cracking cracks
craft crafted crafting cramped crane crap crappy crash crashed crate crazy cream create created creates creating
creation creative creativity creators creature creatures credence credentials credibility credible credit credited
creditor creditors credits creeping crew crewed crews cried crime crimes criminal criminals crippled crippling crises
crisis crisp criteria critic critical critically criticise criticised criticism criticisms criticize criticized
criticizing critics critique critiques critters crop crops cross crossed crosses crossing crossings crowd crowded
crowds crowned crucial crude cruel cruelty cruise cruises crumbling crusade crusader crush crushed crushing cry crying
cryptocurrency crystal cubic cues cuff cuisine culminating culmination culprit cult cultivate cultural culturally
culture cultures cup curated curator curb curbing cure cured curfew curiosity curious currencies currency current
currently currents curry curse curve curves cusp custodian custody custom customary customer customers customize
customs cut cute cutoff cuts cutting cyber cybercrime cybersecurity cyberspace cycle cycles cyclone cyclones cynical
cyril da dad dads daily dairy damage damaged damages damaging damn damned dance danced dancing danger dangerous
dangerously dangers dare dark darkest darkness darn dash dashboard data database databases datacenter datacenters date
dated dates datetime dating daughter daughters daunting dawn day daylight days daytime dc de dead deadliest deadline
deadlock deadlocked deadly deal dealer dealers dealership dealerships dealing dealings deals dealt dear death deaths
debate debated debater debates debating debit debris debt debts debunked debut debuted decade decades decarbonization
decarbonize decarbonizing deceased deceive decency decent deceptive decide decided decidedly decides deciding decision
decisions decisive decisively deck declaration declarations declare declared declares declaring decline declined
declines declining decor decorated decoration decrease decreased decreasing decree decried dedicated dedication deduct
deduction deductions deed deeds deemed deep deepen deepened deepening deeper deepest deeply deer deescalate defamation
default defaults defeat defeated defeating defeats defect defects defence defend defendant defendants defended
defender defenders defending defends defense defenses defensive defer defiant deficiencies deficit deficits defied
definately define defined defining definitely definition definitions definitive deflect deforestation defunct defund
defunding defying degradation degrade degree degrees dehydrated del delay delayed delaying delays delegate delegates
delegation delegations delete deleted delhi deli deliberate deliberately deliberations delicate delicious delight
delighted deliver deliverables delivered deliveries delivering delivers delivery delta demand demanded demanding
demands demeanor demise democracies democracy democratically demographic demographics demons demonstrate demonstrated
demonstrates demonstrating demonstration demonstrations demonstrators demotion demurred denial denied denies denounce
denounced denouncing dense densely dent dental dentist denuclearization denunciation deny denying depart departed
departing departments departure depend depended dependence dependencies dependency dependent depending depends
depicting depiction depicts deplatforming deplorable deploy deployed deploying deployment deployments deport
deportation deportations deported deporting deposit deposition depot depressed depression deprive depriving depth
deputy der derail derailing deregulation dereliction derided derisively derived derogatory des descendants descended
descent describe described describes describing description descriptions desert deserted deserve deserved deserves
design designate designated designation designed designer designing designs desirable desire desired desires desist
desk despair desperate desperately despite dessert destabilize destabilizing destination destinations destined destiny
destroy destroyed destroying destruction destructive destructively detail detailed detailing details detained
detainees detect detected detecting detection detective detention detentions deter deteriorated deteriorating
deterioration determination determine determined determining deterrence deterrent deterring detonated detractors
detrimental devastated devastating devastation develop developed developer developers developing development
developmental developments develops device devices devil devoted devoting devotion df dhin diabetes diagnose diagnosed
diagnosis diagnostics dial dialogue dialogues diaspora dictate dictated dictator dictators dictatorship did didnt die
died dies diet differ differed difference differences different differential differently differs difficult
difficulties difficulty dig digging digit digital digitally digits dignified dignitaries dignity digs dilemma dilemmas
diligence dime dimension dimensions diminish diminished diminishing dine diner dining dinner dinners dinosaurs diocese
dioxide dip diplomacy diplomat diplomatic diplomats dipped dipping dire direct directed directing direction directions
directive directly director directors directs dirt dirty disabilities disability disabled disadvantage disadvantaged
disadvantages disagree disagreed disagreement disagreements disagrees disappear disappearance disappeared disappearing
disappointed disappointing disappointment disapproval disarmament disarray disaster disasters disastrous disavow
disavowed disbanded disbelief disbursement disc discarded discharge discipline disciplined disciplines disclose
disclosed disclosing disclosure disclosures discomfort disconnect disconnected discontent discord discount discounted
discounts discourage discouraged discouraging discourse discover discovered discoveries discovery discredit
discredited discrediting discrete discretion discriminate discriminated discrimination discriminatory discs discuss
discussed discusses discussing discussion discussions disdain disease diseases disenfranchised disenfranchisement
disgrace disgruntled disgust disgusting dish dishes dishonest disinformation disingenuous disintegration disk disks
dislike disliked dismal dismantle dismantling dismay dismiss dismissal dismissed dismisses dismissing dismissive
disobedience disorder disorderly disparaged disparaging disparities disparity dispatch dispatched dispel displace
displaced displacement display displayed displaying displays disposal disproportionate disproportionately dispute
disputed disputes disqualified disqualify disqualifying disregard disrespect disrespected disrespectful disrupt
disrupted disrupting disruption disruptions disruptive dissatisfaction dissatisfied disseminate dissemination dissent
dissenting dissertation dissidents dissolution dissolved distance distanced distances distancing distant distiller
distinct distinction distinctions distinctive distinguish distinguished distort distorted distorting distortion
distortionary distortions distortive distract distracted distracting distraction distress distressed distribute
distributed distributing distribution distributions distributors district districts distrust disturbed disturbing
ditch dive diverge divergent diverse diversification diversified diversify diversifying diversion diversity divert
diverted divide divided dividends divides dividing divine division divisions divisive divorce divorced dl do doc
docket docking docs doctor doctorate doctors doctrine document documentary documentation documented documenting
documents does doesnt dog dogged dogs doi doing dol dollar dollars domain domains domestic domestically dominance
dominant dominate dominated dominating domination donate donated donating donation donations done donor donors dont
doom door doors dose doses dot dotted double doubled doubles doubling doubt doubted doubts dove down download
downloaded downloads downplayed downside downstream downtown downturn downward dozen dozens draconian draft drafted
drafting drafts drag dragged dragging draghi dragon drama dramatic dramatically drank draped drastic drastically draw
drawing drawn draws dream dreamed dreams dress dressed dresses dressing drew dried drill drilling drills drink
drinking drinks drip drive driven driver drivers drives driving drone drones drop dropped dropping drops drought
droughts drove droves drowned drug drugs drum drummer drunk dry du dual dubbed dubious duck duda dude due duel dueling
dues duffie dug dumb dump dumped dumping dunk duo durability durable duration during dust dusting dusty duties duty
dwarf dwell dwellers dwindled dying dynamic dynamics dynamism dynasty dysfunction dysfunctional each eager eagerness
ear earlier earliest early earn earned earners earnest earning earnings earns ears earth earthquake earthquakes ease
easier easiest easily easing east eastern easy eat eaten eating eats eb ebacfaef ebay ec echo echoed echoes echoing
eclectic eclipse eclipsed eco ecological economic economically economics economies economist economists economy
ecosystem ecosystems ed eda edge edged edges edhenry edit edited editing edition editions editor editorial editorials
editors edu eduardo educate educated educating education educational educator educators eeas eere eerie effect
effected effective effectively effectiveness effects efficacy efficiency efficient efficiently effort efforts egg eggs
ego egregious eight eighteen eighth either ekrapels el elaborate elaborated elder elderly elders eldest elect
electability electable elected electing election elections electoral electorate electorates electric electrical
electricity electro electronic electronics elects element elementary elements elephant elevate elevated elevating
elevator eleven eleventh eligibility eligible eliminate eliminated eliminating elimination elite elites elk ellis else
elsewhere em email emailed emails emanating embark embarked embarrass embarrassed embarrassing embarrassment embassies
embassy embattled embedded embedding emblem emblematic embodied embodiment embrace embraced embraces embracing emerge
emerged emergence emergencies emergency emerges emerging emigrated emily eminent emirates emission emissions emit
emmanuel emotion emotional emotionally emotions empanadas empathize empathy emphasis emphasize emphasized emphasizes
emphasizing empire employ employed employee employees employer employers employing employment employs empower
empowered empowering empowerment empowers empty en enable enabled enabler enablers enables enabling enact enacted
enacting enamored enchiladas enclaves encompasses encounter encountered encounters encourage encouraged encouragement
encourages encouraging encryption enculturation end endanger endangered endeavor endeavors ended endgame ending
endless endorse endorsed endorsement endorsements endorsers endorses endorsing ends endure endured enduring enemies
enemy energetic energize energized energy enforce enforceable enforced enforcement enforcer enforcing engage engaged
engagement engagements engaging engine engineer engineered engineering engineers engines engraved enhance enhanced
enhancement enhances enhancing enjoy enjoyable enjoyed enjoying enjoyment enjoys enlist enlisted enormous enormously
enough enovate enriched enrichment enroll enrolled enrollment enron enrongss enshrined ensure ensured ensures ensuring
entails enter entered entering enterprise enterprises enters entertainer entertaining entertainment enthusiasm
enthusiastic enthusiastically enthusiasts entire entirely entities entitled entitlement entity entourage entrance
entree entrenched entrepreneur entrepreneurial entrepreneurs entrepreneurship entry envelopes environment
environmental environmentalists environmentally environments envision envisioned envoy epa epic epicenter epidemic
episode equal equality equally equals equate equation equator equip equipment equipped equitable equity equivalence
equivalent era eradicate erase erased erdogan erected erode eroding erosion error errors erupted erupting eruption es
esaibos escalate escalated escalating escalation escalatory escape escaped escaping escorted especially espionage
essay essence essential essentially establish established establishes establishing establishment establishments estate
esteem estimate estimated estimates et eta etc ethanol ethical ethics ethnic ethnically ethnicity ethnocentrism
etiquette eu euphoria europa euros evacuate evacuated evacuation evade evaluate evaluated evaluating evaluation
evaluations evangelical evangelicals evaporated evasion evasive eve even evenhanded evening evenings evenly event
events eventual eventually ever every everybody everyday everyone everything everywhere eviction evictions evidence
evidenced evident evil evils evolution evolutionary evolve evolved evolving ex exacerbate exacerbated exact exactly
exaggerated exam examination examine examined examining example examples exams exasperated exceed exceeded exceeding
exceedingly exceeds excellence excellent except exception exceptional exceptionally exceptions excerpt excerpts excess
excesses excessive exchange exchanged exchanges exchanging excite excited excitement exciting exclaimed exclude
excluded excluding exclusion exclusive exclusively excuse excuses executable execute executed executing execution
executive executives exemplified exempt exemptions exercise exercises exercising exert exhausted exhaustive exhibit
exhibited exhibition exhibits exile exist existed existence existential existing exists exit exited exodus exoplanet
exoplanets expand expanded expanding expands expansion expansive expect expectation expectations expected expecting
expects expedite expedited expediting expeditiously expel expenditures expense expenses expensive experience
experienced experiences experiencing experiment experimental experimenting experiments expert expertise experts
expiration expire expired expires expiring explain explained explaining explains explanation explanations explicit
explicitly explode exploded exploding exploit exploitation exploited exploiting exploration explore explored explores
exploring explosion explosions explosive explosives export exported exporters exporting exports expose exposed exposes
exposing exposure express expressed expresses expressing expression expressions expulsion extend extended extending
extends extension extensions extensive extensively extent external extinct extinction extinguisher extort extortion
extra extract extracted extraction extradite extradited extradition extramarital extraordinarily extraordinary extreme
extremely extremes extremism extremist extremists eye eyebrows eyed eyeing eyes eyewitness eyewitnesses fa fab fabric
fabricated fabrication fabulous face faced faces facilitate facilitated facilitates facilitating facilitation
facilities facility facing fact faction factions facto factor factories factors factory facts factsheet faculty fade
faded fading fail failed failing fails failure failures fair fairer fairly fairness fairways faith faithful faithfully
faiths fake faked fall fallen falling fallout falls false falsely faltered fame famed familial familiar familiarity
families family famous famously fan fanatic fancy fanned fans fantastic fantasy far farce fare fared fares farewell
farm farmer farmers farming farms farmworkers farrier farther fascinating fascination fascism fascist fashion
fashioned fast faster fastest fat fatal fatalities fatally fate fated father fathers fattah fault faulty fauna favor
favorability favorable favorably favored favoring favorite favorites favors favour favourite fax faxed fcc fcdb fear
feared fearful fearing fears feasibility feasible feat feathered feathers feature featured features featuring fecal
federal federally federation federations fee feed feedback feeding feeds feel feeling feelings feels fees feet fell
fellow fellows fellowship felons felony felt fema female females feminism feminist fence fend fentanyl ferdinand
ferret ferries ferry fertile fertility fertilization fertilizer fervent fervor festival festivals festivities feud
fever few fewer fi fiber fiction fides field fields fierce fiercely fiery fifteen fifth fifty fight fighter fighters
fighting fights figure figured figures figuring file filed files filibuster filing filings fill filled filling fills
film filmed filming filmmaker films filter filters final finalists finalization finalize finalized finalizing finally
finals finance financed finances financial financially financiers financing find finding findings finds fine fined
finers fines finest finger fingers finish finished finishes finishing fire firearm firearms firebrand fired
firefighter firefighters firefighting firepower fires firestorm firewall fireworks firing firm firmly firms first
firsthand fiscal fish fisheries fishing fit fitness fits fitting five fix fixed fixes fixing fixture fixtures flag
flagging flagrant flags flagship flakes flames flank flanked flap flapping flare flaring flash flat flats flattering
flavor flavors flaw flawed flaws fled fledged flee fleeing fleet flesh flew flexibility flexible flickr fliers flies
flight flights flip flipped flips flirted float floated floating flock flocked flood flooded flooding floods floor
floors flopping flops flourish flow flowed flower flowers flowing flown flows flu fluid fluids flung flurry flush flux
fly flying fo focus focused focuses focusing fodder foe foil fold folded folk folks follow followed followers
following follows fond fondness food foods fool foolish foot footage football footing footprint footsteps footwear for
fora foraging forbid forbidden forbidding force forced forceful forcefully forces forcibly forcing forearm forecast
forecasters forecasting forecasts foreclosure foreclosures forefront foreign foreigner foreigners foremost forensic
foresee forest foresters forestry forests forever forge forged forget forging forgive forgiven forgiveness forgot
forgotten fork forks form formal formalities formally format formation formats formed former formerly formidable
forming forms formula formulate forth forthcoming fortunate fortune fortunes forty forum forums forward forwarded
forwarding fossil foster fostered fostering fought foul found foundation foundational foundations founded founder
founders founding four fourteen fourth foxnews fr fracking fraction fractious fracture fractured fracturing fragile
fragility fragments frame framed framework frameworks framing franchise francisco frank frankly franz fraternity fraud
frauds fraudulent fraught fray free freed freedom freedoms freelance freely freewheeling freeze freezing freight
frequency frequent frequently fresh freshman freshwater fried friend friendly friends friendship fries frightened
frightening fringe fringes frogs from front frontier frontiers frontline frontlines frontrunner fronts frozen fruit
fruitless fruits frustrated frustrating frustration frustrations fry ft ftc fucking fuel fueled fueling fuels
fugitives fulfil fulfill fulfilled fulfilling fulfillment full fullest fully fun function functional functionality
functioning functions fund fundamental fundamentalist fundamentalists fundamentally funded funding fundraiser
fundraisers fundraising funds funeral fungus funny fur furious furnaces furniture furor fursuit fursuiters further
furthering fury fusca fusion future futures futurium fy fyi ga gaffe gaffes gain gained gaining gains gala galleries
gallery gallon gallons galvanize galvanized galvanizing gambit gambling game gamer games gaming gang gangs gap gaps
garage garbage garner garnered gas gases gasoline gasp gate gates gather gathered gathering gatherings gathers gave
gay gays gaze gc gda gear geared gearing gel gels gem gender gene general generally generals generate generated
generates generating generation generational generations generative generators generic generosity generous genes
genetically genocide gentle gentleman gentlemen gently genuine genuinely geographic geographical geographically
geography geopolitical geostrategic gesture gestures get gets getting ghost giammattei giant giants gift gifted gifts
gig gigantic gilded gimp giorgia girl girlfriend girls gist git give giveaways given gives giving glad gladly glaring
glass glasses glide glimpse global globalization globally globe gloom gloomy glory gloves glow glowing glue glut gmail
go goal goals goat gobernador gods goers goes going gold golden golf gone gonna good goodbye goodness goods gordons
gosh got gotta gotten gov govern governance governed governing government governmental governments governor governors
governorship governs grab grabbed grabbing grabs grace grad grade grades gradual gradually graduate graduated
graduates graduating graduation grafted grain grains grammar grand grandchildren grandfather grandma grandmother
grandparents grant granted grantees granting grants graphic graphics grappling grasp grass grassroots grateful
gratitude grave gravitational gravity gray grease great greater greatest greatly greatness greed green greener
greenfield greenhouse greens greet greeted greeting greetings grenades grew grey grid gridlock grids grief grievances
grieving grill grim grind grip gripped grit groceries grocery gross grossly ground groundbreaking grounded grounds
groundwork group grouping groups grow growing grown grows growth grueling gs guacamole guarantee guaranteed
guaranteeing guarantees guaranty guard guarded guardian guardrails guards gubernatorial guerrilla guerrillas guess
guessed guessing guest guests guidance guide guided guidelines guides guiding guilt guilty guinea guitar guitarist gun
gunfire gunman guns gunshots gustavo gut guterres guts gutter guy guys gym ha habit habitable habitat habitats habits
hack hacked hacker hackers hacking had haha hail hailed hailing hair haircut haired halal half halfway hall hallmark
halls halt halted halting hamad hammer hammered hampered hamster han hand handcuffed handcuffs handed handful handgun
handily handing handle handled handles handling hands handsome handy hang hangar hanging happen happened happening
happens happier happily happiness happy harass harassed harassing harassment harbor hard harden hardened hardening
harder hardest hardline hardliners hardly hardness hardship hardware hardworking harm harmed harmful harming harmless
harmonize harmony harms harness harnessing harris harriss harsh harshly harvested has hashtag hassle hastily hat hatch
hate hated hateful hater hates hatred hats haul hauled hav have haven havens having havoc hawkish hay hazardous
hazards he head headache headaches headed header heading headline headlined headlines headquarters heads headscarf
heal healer healing health healthcare healthier healthy hear heard hearing hearings hears heart heartbreaking
heartland hearts heat heated heater heating heaven heavily heavy heck heckler hectic hedge heed heel heels hefty
height heightened heights heinous heir held helicopter helicopters helium hell helm helmet helmets help helped helpful
helping helps hemisphere hemispheric hence hens her heralded herd here hereby herein heritage hero heroes heroic
heroin heroism hers herself herzog hes hesitant hesitate hesitation hey heyday hhs hi hiatus hid hidden hide hiding
hierarchy high higher highest highlight highlighted highlighting highlights highly highway highways hijab hijackers
hike hikes hiking hill him himself hindsight hint hinted hints hire hired hiring his historian historians historic
historical historically historicpreservationfund histories history hit hitch hits hitting hm hoax hobby hoc hold
holder holders holding holdings holds hole holes holiday holidays holiness holistic holness holy homage home
homebuilding homegrown homeless homelessness homemade homeowners homes hometown homicide homicides homosexual
homosexuality honest honestly honesty honey honor honorable honored honoring hook hop hope hoped hopeful hopefully
hopefuls hopeless hopes hoping horizon horne horns horrendous horrible horrific horror horrors horse horses hose
hospitable hospital hospitality hospitalizations hospitalized hospitals host hostage hostages hosted hostile
hostilities hostility hosting hosts hot hotel hotels hotline hotly hotmail hotter hottest hour hourly hours house
housed household households houses housing hovered hovering how however htm html http https hu hub hubs hud huddled
hug huge hugs huh human humane humanely humanitarian humanities humanity humankind humans humble humbled humbling
humiliating humility humor hundred hundreds hung hunger hungry hunt hunting hurdle hurdles hurricane hurricanes hurry
hurt hurtful hurting husband husbands hybrid hydrogen hygiene hymn hype hyper hypocrisy hypocritical hypotheses
hypothesis hypothetical ia ibis ibises ice icon iconic id idea ideal ideally ideals ideas ideation identical
identification identifications identified identifies identify identifying identities identity ideological
ideologically ideology idiot idiots idle ie if ignited ignorance ignorant ignore ignored ignores ignoring ii iii ill
illegal illegally illegals illicit illness illnesses illusion illustrate illustrated illustrates illustration im image
imagery images imagination imagine imagined imaging imbalance imbalances img immediate immediately immense immensely
immigrant immigrants immigrate immigrated immigration imminent immobilized immune immunity immunization immunizations
impact impacted impactful impacting impacts impartial impasse impassioned impatient impeach impeached impeachment
impeccable impede impending impenetrable imperative imperil imperiled impetus implement implementation implemented
implementing implements implicated implication implications implicit implicitly implied implies imply implying import
importance important importantly importation imported importers importing imports impose imposed imposing imposition
impossible impress impressed impression impressions impressive imprisoned imprisonment improbable impromptu improper
improperly improve improved improvement improvements improves improving impulse impunity in inability inaccurate
inacio inaction inactive inadequate inappropriate inaugural inaugurate inauguration inbound incapable incarcerated
incarceration incendiary incentive incentives incentivize inception incest inch inches incidence incident incidents
incite incitement incites inciting inclination inclined include included includes including inclusion inclusive
inclusiveness income incomes incoming incompatible incompetence incompetent incomplete inconsistencies inconsistent
inconvenient incorporate incorporated incorporates incorporating incorrect incorrectly increase increased increases
increasing increasingly incredible incredibly incremental incubation incumbent incumbents indeed indefinite
indefinitely independence independent independently independents index indicate indicated indicates indicating
indication indications indicative indicator indicators indict indicted indictment indigenous indirect indirectly
indiscriminate indispensable individual individually individuals indivisible indoor indoors induced inducted
industrial industrialist industries industry ineffective inefficient ineligible inequalities inequality inequities
inevitable inevitably inexpensive inextricably infamous infant infants infected infection infections infectious infer
inferences inferior infiltrated infinite inflame inflammatory inflation inflicted influence influenced influences
influencing influential influenza influx info inform informal informally information informative informed informing
infrared infrastructure infringing ing ingredient ingredients inhabitants inherent inherited inhibit inhumane initial
initially initials initiate initiated initiating initiation initiative initiatives inject injecting injects injunction
injured injuries injury injustice ink inland inmates inn inner innocent innovate innovation innovations innovative
innovators inoperable input inputs inquired inquiries inquiring inquiry inroads ins insane insects insecure insecurity
insensitive insert inserted inside insider insiders insight insights insist insisted insistence insisting insists
inspection inspector inspiration inspire inspired inspiring instability install installation installations installed
installing instance instances instant instantly instead instinct instinctive instincts institute institutes
institution institutional institutionalize institutions instructed instruction instructions instructor instrument
instrumental instruments insufficient insulin insult insulted insulting insults insurance insured insurers insurgency
insurgent insurgents insurmountable intact integral integrate integrated integrating integration integrity
intellectual intellectually intellectuals intelligence intelligent intend intended intending intends intense
intensified intensify intensifying intensity intensive intensively intent intention intentional intentionally
intentions inter interact interaction interactions interactive interagency intercepted interceptor interceptors
interconnect interconnected interconnection intercontinental interdiction interest interested interesting interests
interface interfaces interfaith interfere interference interfering interim interjected intermediate intern internal
internally international internationally internet internment interns internship interoperability interoperable
interpret interpretation interpreted interpreter interrogation interrupt interrupted interruptions intersect
intersection intersectional intersex interstellar intertwined intervene intervening intervention interventionist
interventions interview interviewed interviewee interviewer interviewers interviews intimate intimately intimidate
intimidation into intolerable intolerance intra intrigue intrigued intriguing introduce introduced introduces
introducing introduction introductory intrude intruders intrusions inundated invade invaluable invasion invasive
invent invented invention inventor inventory inversion inversions invest invested investigate investigated
investigating investigation investigations investigative investigator investigators investing investment investments
investor investors invests invitation invite invited inviting invoice invoices invoke invoked invoking involve
involved involvement involves involving ion irc ire iron ironclad ironic irony irregular irrelevant irresponsible
irritated irritation is isaac islamists island islander islands islets isolate isolated isolating isolation
isolationist issuance issue issued issues issuing it item items itinerary its itself ive jackal jackals jacket jail
jailed jake jam jar jarring jassim jaw jeans jens jeopardize jeopardy jerk jet jets jiechi jihad jihadis jihadist
jihadists jinping joao job jobless jobs jock jockeying joe join joined joining joins joint jointly joke joked jokes
joking jokingly joko jon joseph journal journalism journalist journalistic journalists journey joy jpg jr judge judged
judgement judges judging judgment judgments judicial juggernaut juice jump jumped jumping juncture jungle junior junk
jurisdiction jurisdictions jurist jury just justice justices justification justified justify justin juvenile juveniles
kadhimi kallas kamala keen keenly keep keeping keeps kept key keynote keys kg khalifa kick kicked kicking kid kidding
kidnapped kidnapping kidney kids kill killed killer killers killing killings kills kilometers kilometres kind kinda
kindergarten kindness kinds king kingdom kinship kishida kiss kissing kit kitchen kits kitten kittens kitty km knee
knees knew knife knit knock knocked knocking know knowing knowingly knowledge knowledgeable known knows kph kudos la
lab label labeled labeling labels labor laboratories laboratory laborers labs laced lack lacked lacking lackluster
lacks ladder ladies lady lagged lagging lags laid lambasted lame lamented lamp land landed landfall landing landings
landlines landlord landlords landmark landowners lands landscape landslide lane lanes language languages lantern
lanterns lap lapse lapses laptop laptops large largely larger largest laser lashed lashing last lasted lasting lasts
late lately later latest latter lauded laugh laughed laughing laughs laughter launch launched launches launching
laundering laundry laurie lava law lawful lawfully lawmaker lawmakers lawn laws lawsuit lawsuits lawyer lawyers lax
lay layer layered layers laying layoffs lays lazy lbs ld lead leader leaders leadership leading leads leaf league leak
leakage leaked leaks lean leaned leaning leanings leans learn learned learning learnt lease leash leasing least
leather leave leaves leaving lectured lectures led leeway left leftist leftward leg legacies legacy legal legality
legalization legalize legalized legalizing legally legend legendary legislation legislative legislator legislators
legislature legislatures legit legitimacy legitimate legitimately legs leisure lemon len lend lender lenders lending
length lengthy lens lent leo lesbian lesbians less lesser lesson lessons let lethal lets letter letters letting level
leveled leveling levels lever leverage leveraged leveraging levers levied levy liabilities liability liaison liar
liberal liberals liberation libertarianism libertarians liberties liberty library license licensed licenses licensing
lie lied lies lieutenant life lifeboats lifecycle lifeline lifelong lifesaving lifestyle lifetime lifetimes lift
lifted lifting light lighter lighting lightly lightning lights likable like liked likelihood likely likeminded likened
likes likewise liking limelight limit limitation limitations limited limiting limits linchpin line lineatus lined
linens lines lingerie lingering linguistic linguistics lining link linked linking links lions lip lipstick lipsticks
liq liquefied liquid liquidation lissoirs list listed listen listened listeners listening listens listing listings
lists lit liter literacy literally literary literature liters lithium litigated litigation litmus litter little live
lived livelihoods lively liver lives livestream living liz load loaded loading loads loan loans lobbied lobby lobbying
lobbyist lobbyists lobster local localist localities localized locally locals locate located location locations lock
lockdown locked lockstep loco lodge lodging logged logging logic logical logistical logistics logo lol lone lonely
long longer longest longevity longstanding longtime look looked looking looks loom looming looms loop loophole
loopholes loose looting lope lopez lopsided lose loser losers loses losing loss losses lost lot lots loud louder
loudest loudly lourenco lousy love loved lovely lover lovers loves loving low lower lowered lowering lowers lowest
lows loyal loyalists loyalty lsu luck lucky lucrative luggage luiz lula lunar lunch luncheon lung lure luxurious
luxury ly lying lyrics machine machinery machines macro macroeconomic macroeconomics macron mad made magazine
magazines magic magical magician magnate magnets magnificent magnitude mail mailed mailers mailing mailings mails
mailto main mainland mainly mainstream mainstreaming maintain maintained maintainer maintainers maintaining maintains
maintenance majesty major majorities majority make maker makers makes makeshift makeup making malaise male males
malicious malign mall malls mama man manage managed management manager managers manages managing mandate mandated
mandates mandating mandatory maneuver maneuvering manifest manifestations manifesto manipulate manipulating
manipulation manipulator mankind manned manner manners mansion mantle mantra manual manuel manufacture manufactured
manufacturer manufacturers manufacturing manufacturingusa many map mapped mapping maps marathon marble marched
marchers marches marching marcos margin marginal marginalized margins marijuana marine mariners mario maritime mark
marked markedly marker market marketers marketing marketplace marketplaces markets marking markings marks marquee
marred marriage marriages married marry marrying marshal martyrs marvelous mask masking masks mass massacre massage
masse masses massive massively master masters match matched matches matching matchup matchups mate material
materialized materials maternal maternity mates math mathematical mathematically mathematician mathematics matrix
matter mattered matters mature matured max maximize maximum may maybe mayhem mayor mayoral mayors mayorship me meal
meals mean meandered meaning meaningful meanings means meant meantime meanwhile measles measurable measure measured
measurement measures measuring meat mechanic mechanical mechanics mechanism mechanisms med medal media median mediated
mediating mediation mediators medical medication medications medicine medicines medium meet meeting meetings meets
mega megawatt meloni melt meltdown melting member members membership memo memoir memoirs memorable memorandum memorial
memories memorized memory men mend mental mentality mentally mention mentioned mentioning mentions mentor mentoring
mentorship menu mercenaries merchant mercy mere merely merge merged merger mergers merging merit merits merkel mermaid
mess message messages messaging messed messy met metal metals metaphor meteorological meter metering meters methane
method methodical methodically methodologies methodology methods meticulous metric metrics metro metropolitan mezza mg
mice micheal micro microbes microns microorganisms microphone microscope microscopic mid midday middle middlemen
midnight midst midterm midterms might migrant migrants migrate migrated migration migratory mikegigi mild mile miles
milestone milestones militant militants militaries militarily military militia militias milk mill millennial
millennials million millions mills min mind minded mindedness minds mindset mine mined mineral minerals miners mines
mini miniature minimal minimize minimizing minimum mining minister ministerial ministers ministries ministry minor
minorities minority minors mins minus minute minutes miracle mired mirror mirrored mirrors miscalculation mischief
misconception misconduct misconstrued misdemeanor miserable misfortune misgivings misguided mishandled mishandling
misinformation misleading misled misogynist misogyny misrepresenting miss missed missile missiles missing mission
missions misspoke misstated missteps mistake mistaken mistakenly mistakes mistrust misunderstanding misuse misused
mitigate mitigating mitigation mix mixed mixing mixture mm mmbtu moai moan moaning mobile mobilisation mobility
mobilization mobilize mobilized mobilizing mock mocked mockery mocking mod modding mode model modeled modeling models
modem moderate moderated moderates moderator moderators modern modernity modernization modernize modernized
modernizing modes modest modi modification modifications modified modify mods modular mogul mohamed mohammed moisture
mold molecules mom moment momentous moments momentum moms monarch monarchy monastery monastic monetary money mongering
moniker monitor monitored monitoring monitors monk monkey monkeys monks monolithic monopoly month monthly months
monument monumental mood moon moot moral morale morality moratorium morbidity morcillas more morning mornings
morphological morrison mortal mortality mortar mortgage mortgages mosque mosques mosquito most mostly motel mother
mothers motion motivate motivated motivating motivation motivations motive motives motor motorcycles motorist mount
mountain mountains mounted mounting mourn mourned mourning mouse mouth mouths move moved movement movements moves
movie movies moving mph mpox much mud muddled multi multibillion multicultural multilateral multilateralism
multilaterally multimillion multinational multiplayer multiple multiply mum mummified municipal municipalities
munitions murder murdered murderer murderers murderous murders murky muscimol muscle muscles muscular mused museum
museums music musical musician musicians must muster muted mutual mutually my myself mystery myth na naftali nagging
nahyan nail nails naive naked name named namely names naming nano narcissistic narcotics narendra narrative narrator
narrow narrowed narrower narrowing narrowly nasty nation national nationalacademies nationalism nationalist
nationalists nationalities nationality nationally nationals nations nationwide native natives nativist nato natural
naturalization naturalized naturally nature naval navalnaya navigate navigated navigating navigation navigator nd near
nearby nearest nearing nearly nears neat neatly nec necessarily necessary necessity neck need needed needing needle
needs negative negatively negatives negativity neglected negligence negotiable negotiate negotiated negotiating
negotiation negotiations negotiator negotiators neighbor neighborhood neighborhoods neighboring neighbors
neighbourhood neighbouring neighbours neither neo neologism nephew nerve nervous nest net netanyahu netted network
networking networks neuroscience neurosurgeon neurosurgery neutral neutrality never nevertheless new newborn newcomers
newer newest newfound newly news newsletter newsmaker newspaper newspapers newsroom next nexus nice nicely nicest
niche niches nickname nicknamed niece night nightclub nightmare nights niinisto nine nineteen ninth nio niqab nist
nitrates nitrogen nmemdrft no noble nobody nod noise noisy nominal nominate nominated nominating nomination
nominations nominee nominees non nondisclosure none nonetheless nonpartisan nonprofit nonprofits nonproliferation
nonsense nonwhite noon nor norm normal normalization normalize normally norms northbound northeastern northern
northwest northwestern nose noses nostalgia not notable notably notch note notebook noted notepad notes nothing notice
noticeable noticed notices notification notified notify noting notion notions notorious notoriously notwithstanding
novel now nowadays nowhere nps nsc nsf nuanced nuances nuclear nuisance nukes null number numbered numbering numbers
numerous nuns nurse nurses nursing nutrients nutrition nutritional nuts nytimes nz oath obedience obesity object
objection objections objective objectives objects obligated obligation obligations oblivion obrador obscure obscured
obscurity observation observations observatory observe observed observer observers observing obsessed obsession
obstacle obstacles obstructing obstruction obtain obtained obtaining obvious obviously occasion occasional
occasionally occasions occupants occupation occupied occupies occupy occur occurred occurrence occurring occurs ocean
oceans odd odds of off offend offended offenders offense offenses offensive offer offered offering offerings offers
office officer officers offices official officially officials offline offs offset offsets offsetting offshore
offspring often oh oil ois ok okay olaf old older oldest olds ole ominous omnibus on onboard once one onerous ones
oneself onetime ongoing online only onshore onslaught onstage onto onus op opaque open opened opening openings openly
openness opens operate operated operates operating operation operational operationalize operations operative
operatives operator operators opinion opinions opioid opioids opponent opponents opportunities opportunity oppose
opposed opposes opposing opposite opposition oppression oppressive ops opt opted optics optimism optimistic
optimization option optional optionality options or oral orange orbit orbiting orbits orchestra ordeal order ordered
ordering orderly orders ordinarily ordinary org organic organisation organisations organise organised organisms
organization organizational organizations organize organized organizer organizers organizing orientation oriented
origin original originally originated originating origins orthodoxy ostensibly ostp other others otherwise ought
ounces our ours ourselves oust ousted ouster out outages outbound outbreak outbreaks outcome outcomes outdated outdoor
outdoors outer outfit outfits outgoing outlandish outlet outlets outlier outliers outline outlined outlines outlining
outlook outnumber outpost output outrage outraged outrageous outreach outright outset outside outsider outsiders
outsize outsized outsource outsourced outsourcing outspoken outstanding outward outweigh outweighs ovation over
overall overarching overcapacity overcome overcoming overdose overdoses overdraft overdue overflight overflow overhaul
overhead overlap overlapping overlook overlooked overlooking overly overnight overpriced overreach overridden override
overruled overrun oversaw overseas oversee overseeing overseen oversees overshadowed overshadowing oversight overt
overtake overtaking overthrow overtime overtures overturn overturned overturning overview overwhelmed overwhelming
overwhelmingly ovw owe owed owes owing own owned owner owners ownership owning owns oxygen ozone pa pace pack package
packages packaging packed packing packs pact pad padding page pageant pages paid pain painful pains paint painted
painter painting paintings paints pair paired pairing pairs palace pale palm palpable paltry pan pandemic pandemics
pandering panel panelists panels panic pants paper papers paperwork par para parade paradigm paradigms paradise
paragraph parakeet parakeets parallel parallels parameters paramount paranoid pardon parent parental parents
parishioners park parked parking parks parliament parliamentary parole part partial partially participant participants
participate participated participating participation particle particles particular particularly parties partisan
partisans partisanship partly partner partnered partnering partners partnership partnerships parts party pass passage
passages passed passenger passengers passes passing passion passionate passions passport passports password passwords
past paste pasted pastor pastors patch patent path pathological paths pathway pathways patience patient patients
patriarch patriotism patrol patron patrons pattern patterns paulhastings pause paused pauses pave paved paving pay
payable paycheck paychecks payer paying payment payments payroll pays pcast pdf peace peaceful peacefully peacekeepers
peacekeeping peacetime peak peaked peaking peanuts peasants peddling pedicure pedro peer peers pellet pellets pelosi
pen penalties penalty penchant pencil pending penetrate penguin penguins peninsula penny pension people peoples pepper
peppered peptides per perceive perceived perceives percent percentage percentages percentile percentiles perception
perceptions perch perfect perfection perfectly perform performance performances performed performing performs perhaps
peril perilous period periodically periods perjury perks permanent permanently permission permit permits permitted
permitting peroxide perpetrated perpetrators perpetual perpetuate persecution perseverance persist persistent person
persona personal personalities personality personally personnel persons perspective perspectives persuade persuaded
persuading persuasive pertaining pervasive pet petition petro petroleum pets pez pharmaceutical pharmaceuticals
pharmacy phase phasing phenomenal phenomenon phil philanthropic philanthropies philanthropist philanthropy philosopher
philosophers philosophical philosophy pho phone phoned phones phony photo photograph photographed photographer
photographers photographs photography photos php phrase physical physically physician physicians physicist physics pic
pick picked picket picking picks pickup pics picture pictured pictures pie piece pieces pies pig pigs pile piled
pilgrimage pilgrims pill pillar pillars pillow pills pilot piloting pilots pin pink pinkies pioneer pioneering pipe
pipeline pipelines pipes piping piracy pirate pistol pit pitch pitched pitches pitting pivot pivotal pivoted pivoting
pizza placards placate place placed placement places placing plagiarism plagued plain plainly plaintiffs plan plane
planes planet planetary planets planks planned planner planning plans plant planted planting plants plaster plastic
plastics plate plates platform platforms platter plausible play playbook played player players playing plays
playwright plea pleaded pleading pleas pleasant pleasantly please pleased pleasing pleasure pled pledge pledged
pledges pledging plenary plenty plight plot plotted plotter plotting plowed plummeted plunge plunged pluralism
plurality plus pm pneumonia png pocket pocketed pockets podcast poem poems poet poetry point pointed pointedly
pointing points poised poison poisoned poisoning poisonous polar polarization polarized polarizing pole poles police
policies policing policy policymakers policymaking polished politburo polite politely political politically politician
politicians politicized politics poll polled polling polls pollster pollsters pollutants polluters polluting pollution
polygamous pool pools poor poorer poorest poorly pop pope popped popping popular popularity populated population
populations populism populist populous pork pornography port portal portfolio portion portions portrait portray
portrayal portrayed portraying ports pose posed poses posing position positioned positioning positions positive
positively possess possessed possesses possession possibilities possibility possible possibly post postal postdoctoral
posted poster posters posting postings postpartum postpone postponed posts postulates posture pot potato potent
potential potentially pothole potty poultry pound pounds pour poured pouring poverty powder power powered powerful
powerfully powerhouse powers pr practical practically practice practiced practices practicing practitioners pragmatic
praise praised praises praising pray prayer prayers praying pre preacher precarious precaution precautions preceded
precedent precedents precedes precinct precincts precious precise precisely precursor precursors predator predators
predatory predecessor predecessors predicated predict predictability predictable predicted predicting prediction
predictions predictor predicts predominantly prefer preferable preferably preference preferences preferential
preferred prefers pregnancy pregnant prejudice preliminary prelude premature premier premiere premise premises premium
premiums preorder prep preparation preparations preparatory prepare prepared preparedness prepares preparing
prepositioned preschool prescribing prescription prescriptions presence present presentation presented presenting
presently presents preservation preserve preserved preserving presided presidency president presidential presidents
presiding press pressed presses pressing pressure pressured pressures prestigious presumably presume presumed
presumptive presumptively pretend pretending pretext pretty prevail prevailed prevailing prevails prevalence prevent
preventable prevented preventing prevention preventive prevents preview previewed previous previously prey price
priced prices pricey pricing pride priest priests primaries primarily primary primitive prince principal principally
principals principle principled principles print printed printing prints prior priorities prioritize prioritized
prioritizes prioritizing priority prison prisoner prisoners prisons privacy private privately privilege privileged
prize prizes pro proactive proactively probability probable probably probation probe probing problem problematic
problems procedural procedure procedures proceed proceeded proceeding proceedings proceeds process processed processes
processing procession processor processors proclaimed proclamation procure procurement produce produced producer
producers produces producing product production productive productivity products professed profession professional
professionalism professionally professionals professor professors profile profiled profiles profit profitable profits
profound profoundly program programme programmer programmes programming programs progress progressive progressives
prohibit prohibited prohibiting prohibition prohibitive prohibits project projected projecting projection projections
projects proliferated proliferation prolific prolong prolonged prominence prominent prominently promise promised
promises promising promote promoted promotes promoting promotion promotional prompt prompted prompting promptly prone
pronounced pronouncements pronunciation proof prop propaganda propane propel propelled proper properly properties
property prophet proponent proponents proportion proportionality proportionally proportionate proportions proposal
proposals propose proposed proposes proposing proposition proprietary props prorogation pros prosecute prosecuted
prosecuting prosecution prosecutions prosecutor prosecutors prospect prospective prospects prosper prosperity
prosperous protect protected protecting protection protections protective protects protein proteins protest protested
protester protesters protesting protestors protests protocol protocols protoplanetary prototype protracted proud
proudly prove proved proven proves provide provided provider providers provides providing province provinces
provincial proving provision provisional provisions provocation provocations provocative provoke provoked provoking
proxies proxy prudent ps pseudonym psychedelic psychiatrist psychological psychology psychopath pub public publication
publications publicity publicized publicly publish published publisher publishers publishes publishing pubs pull
pulled pulling pulpit pump pumping pumps punch punched punches punching punctuated pundits punish punished punishing
punishment punitive pup puppet puppets puppy purchase purchased purchases purchasing pure purely purple purported
purpose purposely purposes pursuant pursue pursued pursues pursuing pursuit push pushed pushes pushing put puts
putting px pyramid python quagmire quake qualification qualifications qualified qualify qualifying qualities quality
quantify quantities quantity quantum quarantine quarter quarterly quarters quartile quartiles quash quashed que quell
queries quest question questionable questioned questioners questioning questionnaire questions queue queues quick
quicker quickly quiet quietly quintet quipped quit quite quixotic quiz quo quotas quote quoted quotes quoting rabbis
rabbit rabbits race raced races racial racially racing racism racist racists racking radar radiation radical
radicalization radicalized radicals radio radius raft rage raging raid raids rail railed railing railroad rails
railway rain rainbow rainforest rains rainy raise raised raiser raisers raises raising rallied rallies rally rallying
ramaphosa rambling ramp rampant ramped ramping ran ranchers randalls random randomly rang range ranged ranges ranging
rank ranked ranking rankings ranks ransom ransomware rant rape raped rapid rapidly rapist rapists rapper rare rarely
rash rashes rat ratcheted rate rated rates rather ratification ratified ratify rating ratings ratio ration rational
rationale rats rattled raucous ravaged raw ray rays razor rd re reach reached reaches reaching react reacted reacting
reaction reactions reactor reactors reacts read reader readers readily readiness reading readout reads ready reaffirm
reaffirmed reaffirming reaffirms real realise realised realism realistic realistically realists realities reality
realization realize realized realizing really realm reap rear reason reasonable reasonably reasoned reasoning reasons
reassurance reassure reassured reassuring reauthorization rebate rebel rebellion rebels reboot rebound rebuffed
rebuild rebuilding rebuilt rebuke rebuked rebut recall recalled recalling recalls receded receipt receive received
receives receiving recent recently recep reception receptionist receptive recess recession recieved recipe recipient
recipients reciprocal reciprocity recite reciting reckless recklessness reckon reckoning reclaim reclaimed reclaiming
reclamation recognise recognised recognition recognize recognized recognizes recognizing recommend recommendation
recommendations recommended recommending recommit recommitted reconcile reconciled reconciliation reconfirm
reconfirmed reconsider reconstruction reconvene record recorded recorder recording recordings records recount
recounted recounts recourse recover recovered recovering recovery recruit recruited recruiter recruiting recruitment
recurring recycling red redacted redesigning redevelopment rediculous redirect redirected redlined redouble redoubling
reduce reduced reduces reducing reduction reductions reefs reeks reelection reeling refer reference referenced
references referencing referenda referendum referral referrals referred referring refers refined refinery reflect
reflected reflecting reflection reflective reflects reform reformed reformer reforming reforms refrain refraining
refueling refuge refugee refugees refund refunds refurbished refusal refuse refused refuses refusing regain regard
regarded regarding regardless regards regime regimes region regional regionally regions register registered
registering registration regressive regret regrets regrettable regretted regular regularization regularly regulars
regulate regulated regulating regulation regulations regulators regulatory rehabilitate rehabilitation reign
reimbursed rein reindeer reined reinforce reinforced reinforcement reinforcements reinforces reinforcing reins
reinstate reinstating reintroduction reinvigorate reinvigorating reiterate reiterated reiterating reject rejected
rejecting rejection rejects relatable relate related relates relating relation relations relationship relationships
relative relatively relatives relativism relaunch relax relaxed relaxing relayed release released releases releasing
relentless relentlessly relevance relevant reliability reliable reliably reliance reliant relic relied relief relies
religion religions religious relinquished relocate relocated relocating relocation reluctance reluctant reluctantly
rely relying remain remainder remained remaining remains remake remanufactured remark remarkable remarkably remarked
remarking remarks remdesivir remediation remedies remedy remember remembered remembering remembers remind reminded
reminder reminding reminds reminiscent remnants remote removal remove removed removing renamed render rendered
rendering renders reneging renew renewable renewables renewal renewed renewing renovated renovation renowned rent
rental renters renting reopen reopened reopening reorganization repair repaired repairs repatriation repay repayment
repeal repealing repeat repeated repeatedly repeating repercussions replace replaced replacement replacing replay
replica replicate replied reply report reported reportedly reporter reporters reporting reports repositories
repository represent representation representative representatives represented representing represents repression
reprieve reprimand reprimanded reproduce reproductive reptile reptiles reputation request requested requesting
requests require required requirement requirements requires requiring requisite rescheduled rescue rescued rescuers
research researched researcher researchers researching resell resemble resembled resembles resembling resentment
reservation reservations reserve reserved reserves reset resettle resettled resettlement reshape reshaping reside
residence residency resident residential residents resides resign resignation resigned resigning resilience resiliency
resilient resist resistance resistant resisted resisting resize resolute resolutely resolution resolutions resolve
resolved resolving resonate resonated resonating resort resorts resounding resource resourced resources respect
respected respectful respectfully respecting respective respectively respects respiratory respond responded
respondents responders responding responds response responses responsibilities responsibility responsible responsibly
responsive rest restaurant restaurants resting restoration restore restored restoring restrained restraint restrict
restricted restricting restriction restrictions restrictive restructuring rests result resulted resulting results
resume resumed resuming resumption resupply resurgence ret retail retailer retailers retain retaining retains retake
retaliate retaliation retaliatory retarded retention rethink retire retired retiree retirees retirement retiring
retouchers retreat retroactively retrospect return returned returning returns retweeted reunification reveal revealed
revealing reveals revelation revelations revelers revenge revenue revenues revered reversal reverse reversed reversing
review reviewed reviewer reviewers reviewing reviews revise revised revising revision revisions revisit revitalization
revitalize revitalized revitalizing revival revive revived reviving revoke revolt revolution revolutionary reward
rewarding rewards rewrite rhetoric rhetorical rib ribs rica rice rich riches richest rid ridden ride rider riders
rides ridicule ridiculed ridiculous riding rifle rifles rift rigged right rightly rights rigorous ring rioters riots
rip ripe ripped ripping rise risen rises rishi rising risk risked risking risks risky ritual rival rivalry rivals
river road roadmap roadmaps roads roadside roar roared robberies robocall robot robotic robotics robots robust rock
rocked rocket rockets rocks rode rodents rogue roiled role roles roll rolled rolling rollout rolls romance romantic
romp roof roofing room roommate rooms root rooted rooting roots rope rose rotate rotates rotating rotation rotten
rough roughly round rounded rounds roundtable roundtables rousing route routes routine routinely row rowdy rows royal
rsv rubber rubbing rubble rude rudeness ruin ruined rule ruled rulemaking rulers rules ruling rulings rumored rumors
run rung runner runners running runoff runs runway rural rush rushed rushing sacred sacrifice sacrificed sacrifices
sad saddened saddle sadness safe safeguard safeguarded safeguarding safeguards safely safer safest safety sagging said
sail sailed sailing sailors sake salad salaried salaries salary sale sales salesman salman salon salsa salt salute
salvation same sample samples sampling sanchez sanction sanctioned sanctions sanctuary sand sandbox sandwich
sandwiches sane sang sanitation sanitiser sanitisers sank santorum sarcastically sat satanism satellite satellites
satisfaction satisfactory satisfied satisfy saturation sauce saud sauli sausages save saved savers saves saving
savings savvy saw say saying says sba scale scaled scales scaling scam scammers scams scandal scandals scanner
scanning scare scared scares scarf scarring scary scathing scattered scenario scenarios scene scenery scenes scent
schedule scheduled schedules scheduling scheme schemes scholar scholars scholarship scholarships scholz school
schooling schools schumer sci science sciences scientific scientist scientists scope score scored scores scoring scorn
scourge scramble scrambled scrambling scrap scratch scratching screaming screen screened screening screens
screenwriter screw screwed screws script scripted scripts scrub scrutinize scrutiny scuttle sea seaborne seafood seal
sealed seamless search searched searches searching searing seas season seasoned seasons seat seated seating seats
second secondary secondly seconds secrecy secret secretariat secretaries secretary secretive secretly secrets sect
section sections sector sectoral sectors secular secure secured securely secures securing securities security see seed
seeds seeing seek seeker seekers seeking seeks seem seemed seeming seemingly seems seen seeps sees segment segments
segregated segregation seismic seize seized seizing seizure seizures seldom select selected selecting selection self
selfish sell seller sellers selling sells semantic semantics semblance semester semi semiconductor semiconductors
senator senatorial senators send sender sending sends senior seniors sense senseless senses sensible sensitive
sensitivities sensitivity sensor sensors sent sentence sentenced sentences sentencing sentiment sentiments separate
separated separately separating separation sequence sequences sequestration serial series serious seriously
seriousness servant serve served server servers serves service servicemembers services serving session sessions set
setback sets setting settings settle settled settlement settlements settler settlers settling setup seven sevengill
seventeen seventh seventy several severe severely severity sex sexism sexist sexting sexual sexually sh shade shadow
shady shake shaken shakes shakeup shaking shaky shall shallow sham shame shameful shaming shape shaped shaping share
shared shareholder shareholders shares sharia sharing shark sharks sharp sharpen sharpened sharply shattered she shed
shedding sheds sheep sheer sheet sheets sheikh sheinbaum shelf shell shelter sheltered sheltering shelters shelves
sheriff sherwood shield shift shifted shifting shifts shine ship shipment shipments shipped shippers shipping ships
shirt shirts shit shock shocked shocking shocks shoe shoes shook shoot shooter shooting shootings shop shoppers
shopping shops shore shores shoring short shortage shortages shortcomings shortened shorter shortfall shortly shorts
shot shotgun shots should shoulder shoulders shout shouted shouting shoving show showcase showcased showcasing
showdown showed shower showing showings shown shows shrewd shrimp shrines shrink shrinking shrug shunned shut shutdown
shutdowns shuttered shutting shuttle shuttles shy sibling siblings sick side sided sidelines sides siding siege sigh
sight sights sign signal signaled signaling signals signatories signature signatures signed significance significant
significantly signing signoff signs silence silent silicone silk silly silva silver similar similarities similarly
simple simpler simplicity simplify simply simulate simulation simulations simultaneously sin since sincere sincerely
sincerity sing singer singing single singled singles sings singularly sink sinking sir sisi sister sisters sit site
sites sits sitting situated situation situational situations six sixteen sixth sizable size sized sizes skateboarding
skeptical skepticism skewed skill skilled skills skin skip skipping skirt skirts skulls sky skyline slain slam slammed
slamming slams slap slash slate slated slates slaughter slave slavery slaves sleep sleeping sleeve sleeves slept slew
slice slices slick slid slide slides slight slightly slim slip slipped slipping slogan slogans slot slots slow
slowdown slowed slower slowly slug slum sm small smaller smallest smart smarter smartphone smear smell smells smile
smiled smiles smiling smoke smoked smoking smooth smoothly smugglers smuggling snack snake snakes snap snapshot snarky
sneak sniper snow so soaking soap soared sober sobering soccer social socialism socialist socially societal societies
society soda soft soften softer software soil solar sold soldier soldiers sole solely solemn solicit solicited solid
solidarity solidified solidify solidly solo solubles solution solutions solve solved solving somber some somebody
somehow someone something sometime sometimes somewhat somewhere son song songs sonic sons soo soon sooner
sophisticated sore sorry sort sorted sorts sought soul sound sounded sounding sounds soup sour source sourced sources
soured southeastern southern southwest southwestern sovereign sovereignty sow soybean spa space spacecraft spaceflight
spaces spacetime spacewalk spacious spam span spanking spans spare spark sparked sparking sparred spat spawn spawned
spawning speak speaker speakers speaking speaks spearheaded special specialise specialist specialists specialized
specializes specially specials species specific specifically specifications specifics specified specify specimens
spectacle spectacular spectacularly spectra spectrum speculate speculated speculation speculative speech speeches
speechwriter speed speeds speedy spell spelling spend spending spends spent sphere spheres spicy spies spike spiked
spikes spill spin spine spiral spirals spire spirit spirited spiritual spite splash split splitting spoiled spoiler
spoke spoken spokesman spokesperson spokeswoman sponges sponsor sponsored sponsoring sponsors sponsorship spontaneous
spoon spore spores sport sporting sports spot spotlight spots spotted spouse spouses sprawling spray sprayed sprays
spread spreading spreads spreadsheet spree spring springs sprint spur spurred spurring spy spyware squadrons square
squared squarely squeeze squeezed st stabbed stabbing stability stabilization stabilize stable stacked stadium staff
staffed staffer staffers staffing staffs stage staged stages staggering stagnant stake staked stakeholder stakeholders
stakes stalking stall stalled stalls stalwart stamina stamp stampede stamps stance stances stand standard
standardisation standardization standardized standards standing standpoint stands staple staples star stare stark
starkly starmer starred starring stars start started starters starting starts startups starvation starving state
stated statehood statement statements states statesman statewide stating station stationed stations statistical
statistics stats statue statues stature status statute statutes staunch stay stayed staying stays steadfast
steadfastly steadily steady steak steaks steal stealing steam steel steep steer steered steering stellar stem stemmed
stemming step stepped stepping steps stereotypes stern steward stewardship stick sticker stickers sticking sticks
stiff stifle stifling stigma still stimulate stimulating stimulus stir stirred stm stock stocking stocks stoking stole
stolen stoltenberg stomach stone stood stop stopped stopping stops storage store stored stores stories storm storms
story straight straightforward strain strains stranded strange stranger strangers strategic strategically strategies
strategist strategists strategy straw streak stream streamed streaming streamline streamlining streams street streets
strength strengthen strengthened strengthening strengthens strengths stress stressed stressful stressing stretch
stretched stretches stretching strewn strict stricter strictly stride strides strife strike strikes striking string
strip stripes stripped stripping strive strives striving strode stroke stroll strong stronger strongest stronghold
strongholds strongly strongman struck structural structure structured structures struggle struggled struggles
struggling stubborn stuck student students studied studies studio study studying stuff stumble stumbled stumbles stump
stumping stung stunning stunt stupid style styles styling sub subdued subject subjected subjective subjects submarine
submarines submission submit submitted submitting subpoena subpoenas subscribe subscribers subscription subsea
subsequent subsequently subset subsidiaries subsidiary subsidies subsidized subsidy substance substances substantial
substantially substantiation substantive substitute subtle suburb suburban suburbs subway succeed succeeded succeeding
succeeds success successes successful successfully successive successor such suck sucked suckers sucking sucks sucrose
sudani sudden suddenly sue sued suffer suffered suffering suffers sufficient sufficiently suga sugar suggest suggested
suggesting suggestion suggestions suggests suicide suicides suing suit suitable suite suited suits suk sullivan
sullivans sum summaries summary summer summit summon sump sums sun sunak sung sunny sup super superb superdelegate
superdelegates superhero superior superiority supermarket supermarkets supernova supervised supervision supplement
supplemental supplements supplied supplier suppliers supplies supply supplying support supported supporter supporters
supporting supportive supports suppose supposed supposedly suppress suppressed suppression supremacist supremacists
supremacy sure surely surface surfaced surfing surge surged surgeon surgeons surgery surges surgical surging surpass
surpassed surpasses surpassing surplus surprise surprised surprises surprising surprisingly surrender surrogate
surrogates surround surrounded surrounding surroundings surveillance survey surveyed surveys survival survive survived
survives surviving survivor survivors sushi suspect suspected suspects suspend suspended suspending suspension
suspensions suspicion suspicions suspicious sustain sustainability sustainable sustainably sustained sustaining
swagger swamp swap swaths sway swear swearing sweat sweeping sweet swell swept swift swiftly swim swimming swing
swinging swipe swipes switch switched switching sworn symbol symbolic symbolism symbolizes symbols sympathetic
sympathizers sympathy symptoms sync synthetic system systematic systematically systemic systems table tables tablet
tabletop tabs tacit tack tacking tackle tackling taco tacos tactic tactical tactics tag tags tail tailor tailored take
takeaway takedown taken takeo takeover taker takes taking tale talent talented talk talked talking talks tall tallied
tally tame tamim tampering tandem tangible tank tanks tap tape taped taping tapped tapping target targeted targeting
targets tariff tariffs tarnish task tasked tasks taste tasted tastes tasting tasty tattoo taught tax taxed taxes taxi
taxing taxpayer taxpayers tayyip tea teach teacher teachers teaches teaching team teamed teams tear tearing tears tech
technical technically technician technique techniques technological technologies technology teen teenager teenagers
teens teeth teething tel telecom telecommunications telephone teleprompter telescope telescopes televised television
tell telling tells temper temperament temperamentally temperature temperatures tempered template temple temples
temporarily temporary tempting ten tenant tenants tend tended tendencies tendency tends tennis tenor tens tense
tension tensions tent tentative tenth tenuous tenure term termed terminal terminals terminate terminated termination
terminology terms terrain terrible terribly terrific terrified terrifying territorial territories territory terror
terrorism terrorist terrorists test testament tested testified testify testimony testing tests text textbook textile
textiles texts th than thani thank thanked thankful thanking thanks that thats thawed the theater theaters theatre
theft their theirs theist them thematic theme themed themes themselves then theological theoretical theories theorist
theory therapeutic therapeutics therapies therapist therapy there thereafter thereby therefore theres thermal
thermostats these thesis they thick thicker thieves thin thing things think thinking thinks third thirds thirteen
thirty this thorough thoroughly those though thought thoughtful thoughts thousand thousands thread threat threaten
threatened threatening threatens threats three threshold threw thrilled thriller thrive thrived thriving throat
throated through throughout throw throwing thrown throws thru thrust thugs thumbs thumping thus thwart thwarted thy
ticked ticket tickets ticking tide tie tied tier ties tiger tight tighten tightening tighter tightly til tile till
tilt time timed timeline timelines timely times timestamp timing tinged tinkering tiny tip tipping tips tire tired
tireless tirelessly tires tissue title titled titles tmobile to toast toasts tobacco today toe toes together toilet
told tolerable tolerance tolerant tolerate toll tomorrow ton tone tongue tonight tons too took tool toolkit tools
toothless top topic topics topped tops torch torn tornadoes torture tortured toss tossed total totaling totally touch
touched touches touching tough tougher toughest toughness tour toured tourism tourist tourists tournament tournaments
tours tout touted touting touts tow toward towards towed tower towering towers town towns toxic toy toys trace traced
traces track tracked tracker tracking tracks tract traction tractor trade traded trademark trader traders trades
tradeswomen trading tradition traditional traditionally traditions traffic traffickers trafficking tragedies tragedy
tragic tragically trail trailed trailer trailing trails train trained trainer training trainings trains trait traitors
traits trajectory trampled trans transaction transactions transatlantic transborder transcend transcript transcripts
transfer transferred transferring transfers transform transformation transformational transformative transformed
transforming transgender transit transiting transition transitional transitioning transitions translate translated
translates translating translation translations transmission transmissions transmit transmittal transmitted
transmitting transnational transparency transparent transpired transponder transport transportation transported
transporting trap trapped trash trauma traumatic travails travel traveled traveler travelers traveling travelled
travellers travelling travels treasure treasurer treat treated treaties treating treatise treatment treatments treats
treaty tree trees trek tremendous tremendously trend trending trends trial trials tribe tribes tribunal tribute trick
trickle tricks tricky tried tries trigger triggered triggering trilateral trilaterally trillion trillions trio trip
triple tripped trips triumph trivia trivial troop troops tropical trot trouble troubled troubles troubling trounced
troupe trove truce truck trucking trucks trudeau true truly trumps trust trusted trustworthiness trustworthy truth
truthful truths try trying tsunami ttc tube tuberculosis tuition tumor tune tuned tunnel tunnels turbines turbulent
turkiye turmoil turn turnaround turned turning turnout turnover turns tusk tutoring tv tweet tweeted tweeting tweets
twelve twenty twice twin twist twisted two tycoon tying type types typical typically tyranny ubiquitous ugly uh uk
ulterior ultimate ultimately ultra um umbrella un unabated unable unacceptable unaccompanied unaffected unaffordable
unaligned unanimous unanimously unapologetic unarmed unauthorized unavailable unaware unbeatable unbelievable unborn
unbound unbreakable uncertain uncertainties uncertainty unchanged unclassified uncle unclear uncomfortable uncommitted
uncommon unconditional unconditionally unconfirmed unconstitutional unconventional uncover uncovered undecided
undeclared under undercard undercover undercut underdog underestimate underestimated undergoing undergraduate
undergraduates underground underinvestment underline underlined underlying undermine undermined undermines undermining
underneath underpin underpinned underpins underrepresented underscore underscored underscores underscoring undersea
underserved understand understandable understanding understandings understands understood undertake undertaken
undertaking underwater underway underwent underwriting undisclosed undo undocumented undoubtedly undue unduly
unearthed uneasy unemployed unemployment unequivocal unequivocally unethical uneven unexpected unexpectedly unfair
unfairly unfairness unfavorable unfavorably unfettered unfinished unfit unfold unfolded unfolding unfortunate
unfortunately unfounded ungulates unhappy unheard unhindered unhinged unified unifier uniform uniforms unify unifying
unilateral unilaterally unimpeded uninsured unintentional union unionized unions unique uniquely unit unite uniting
units unity universal universally universe universities unix unjust unjustifiable unjustified unjustly unknown
unlawful unleash unleashed unless unlike unlikely unlimited unloaded unloading unlock unlocking unmanned unmarried
unmistakable unnamed unnecessary unnoticed unofficial unorthodox unpaid unpledged unpopular unpopularity unprecedented
unpredictability unpredictable unprepared unprompted unprovoked unqualified unraveled unrealistic unregulated
unrelated unrelenting unreliable unreported unresolved unrest unsafe unsecured unseen unsettled unshakeable
unsolicited unspecified unstable unsubstantiated unsuccessful unsuccessfully unsure unsustainable untenable
unthinkable until untouched untrue untrustworthy unused unusual unusually unveil unveiled unveils unwanted unwavering
unwilling unwillingness unyielding up upbeat upbringing upcoming update updated updates upend upended upfront upgrade
upgraded upgrading upheaval upheld uphill uphold upholding uplift uplifted uplifting uploaded uploads upon upper
uprising ups upscale upset upsets upside upstairs upstate upstream uptake upward upwards ur uranium urban urge urged
urgency urgent urgently urges urging urine url ursula us usable usage usda use used useful useless user userbase users
uses usher ushered using usual usually utensils utf utilities utility utilization utilize utilized utilizing utmost
utter uttered utterly va vacancy vacant vacated vacation vacations vaccinate vaccinated vaccination vaccinations
vaccine vaccines vacuum vague vain valid validate validating validity valley valo valorem valuable valuation value
valued values van vandalism vanguard vanished varadkar variables variant variants variations varied varies variety
various vary varying vast vastly veer veering vegan vegetable vegetables vegetarian vegetation veggies vehemently
vehicle vehicles veiled vein velocity vendor vendors vent ventilation venting venture ventures venue venues verbal
verdict verge verification verified verify versa version versions versus very vessel vessels vests vet veteran
veterans veto vetoed vets vetted vetting via viability viable vibrancy vibrant vice vicinity vicious victim victimized
victims victor victories victorious victory video videos vie view viewed viewers viewing viewpoint viewpoints views
vigilant vigor vigorous vigorously village villages villain vintage violate violated violates violating violation
violations violence violent viral virtual virtually virtue virtues virtuous virus viruses vis visa visas visceral
visibility visible visibly vision visionary visions visit visited visiting visitor visitors visits visual vital
vitality vitriol vitro vivid vlog vocal vocational vodka voice voiced voicemail voices void volatile volatility
volcanic volodymyr volume volumes voluntarily voluntary volunteer volunteered volunteering volunteers vomiting von
vote voted voter voters votes voting vow vowed vowing vows vs vulnerabilities vulnerability vulnerable vying wade wage
waged wages waging wagon wai wait waited waiter waiting waitress waits waive waived waiver waivers wake wakes walk
walked walking walks wall wallet wallets walls wang waning wanna want wanted wanting wants war ward warehouse
warehouses warehousing warfare warheads warm warmer warming warmly warmth warn warned warning warnings warrant
warranted warrants warranty warrior wars wartime wary was wash washed washing washingtonpost waste wasted wasteful
wasting watch watchdog watched watches watching water waterboarding watermelon waters watershed waterway waterways
watson wave waved wavelength waves waving wax way ways we weak weaken weakened weakening weaker weakest weakness
weaknesses wealth wealthier wealthiest wealthy weapon weaponization weaponize weapons wear wearing wears weather web
website websites wedding weed week weekdays weekend weekends weekly weeks weigh weighed weight weird welcome welcomed
welcomes welcoming welfare well wellbeing went were wet whale what whatever whatnot whatsoever wheat wheel wheelchair
wheels when whenever where whereabouts whereas whereby wherein wherever whether which while whilst whipping whistle
whitehouse whiter whites who whoever whole wholeheartedly wholesale wholly whom whomever whose why wide widely widen
widening wider widespread widodo widow width wield wielding wife wifi wiki wikihow wikipedia wild wildfire wildfires
wildlife wildly will willing willingly willingness win wind windfall window windows winds wine wines wing wings wink
winking winner winners winning wins winter winters wiped wiping wire wired wireless wisdom wise wish wished wishes
wishing witch with withdraw withdrawal withdrawing withdrawn withdrew withering withheld withhold withholding within
without withstand witness witnessed witnesses witnessing wives woes woke wolf wolves woman women womens won wonder
wondered wonderful wondering wonders wonk wont woo wood wooden word worded wording words wore work worked worker
workers workforce workforces working workout workplace workplaces works workshop workshops workstreams world worlds
worldview worldwide worms worn worried worries worrisome worry worrying worse worsen worsening worship worshiped worst
worth worthwhile worthy would wound wounded wounds wow wp wrap wrapped wrapping wreck wrest wrestler wrestling write
writer writers writes writing writings written wrong wrongdoing wrongful wrongfully wrote www xenophobe xenophobia
xenophobic xi xls ya yang yanked yard yards yawning ye yeah year yearly years yeast yell yelled yelling yellow yen
yeol yes yesterday yet yield yielded yields yoga yong yoon you young younger youngest your youre yours yourself
yourselves youth youtube yrs zeal zealand zebras zelenskyy zero zeroing zinc zone zones zoning zoo zoom
`
