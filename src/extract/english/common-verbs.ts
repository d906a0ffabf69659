/** Frequent regular verbs, in their base form. Some of them also report. */
export const regularVerbs = `
abandon abolish absorb abuse accelerate accept access accommodate accompany accomplish accumulate achieve acquire act
activate adapt address adjust administer adopt advance affect afford age aid aim air allocate allow alter amend amount
analyze analyse anger apologize appear apply appoint approach approve arm arrange arrest arrive assault assemble
assess assign assist associate assume attach attack attain attempt attend attract audit author authorize average avoid
await award back balance ban bar base battle belong benefit blend block board boast boost borrow bother bounce breach
broadcast brush burden bury campaign cancel capture care carry cash cast cause cease celebrate challenge change
characterize charge chase check cheer circulate claim clarify clash classify clean clear climb close coach coin
collaborate collapse collect combat combine command comment commit communicate compare compete compile complete comply
compose comprise compromise concentrate concern conduct confer confront confuse connect conquer consist constitute
construct consult consume contact contain continue contract contrast contribute control convert convict convince
cooperate cope correct cost count counter court cover crack craft crash create credit criminalize cross crush
cultivate cure curb dare date deal debate debut decline decorate decrease dedicate deem defeat define delay delete
deliver demonstrate depart depend deploy deport deposit derive descend deserve design desire destroy detain
deteriorate determine develop devote differ dig diminish direct disappear discover discriminate discuss dismantle
display dispute disrupt distance distinguish distract distribute disturb divide divorce dominate donate double draft
drag drain drop drown dry earn ease echo edge edit educate elect elevate eliminate embarrass embrace emerge emphasize
employ empower enable enact encounter end endanger endure energize enforce engage enhance enjoy enlist ensure enter
entertain equip erase erect erode escape establish estimate evacuate evaluate evolve examine exceed exchange exclude
excuse execute exercise exist exit expand expect experience expire exploit explode explore export expose extend
extract face facilitate fail favor favour feature file fill film finance finish fire fit fix flash flee float flood
flow focus follow fool force form formulate foster frame fuel fulfill function fund gain gather generate govern grab
grant greet guarantee guard guide halt hammer hand handle happen harass harm hate haul head heal help hesitate hinder
hire host hug hunt hurry identify ignore illustrate impact implement import impose impress improve include incorporate
increase incur indicate indict inflict influence inform infuriate inherit initiate injure innovate inspect inspire
install institute instruct integrate intend intensify interact interest interfere interpret interrupt intervene
interview introduce invade invent invest investigate invite involve isolate issue jail join joke judge jump justify
kick kidnap kill kiss knock label lack land last laugh launch lean lecture legalize lessen level lift limit line link
list live load lobby locate lock look lose love lower maintain manage march mark market match matter maximize measure
merge migrate mind minimize miss mobilize moderate monitor motivate mount move multiply murder narrow negotiate
neglect nominate note notice number obey object oblige observe obstruct obtain occupy occur offend offer open operate
oppose opt order organize oust outline overcome overhaul overlook oversee overwhelm owe own pack paint park
participate partner pass pause penalize perform persist persuade pick place plan plant play pledge plunge poll pose
position possess post postpone pour power practice practise praise preach prefer prepare presume preserve press
pressure prevail prevent process proceed produce profit progress prohibit project promote prompt propose prosecute
protect prove provide provoke publish pull punch punish purchase pursue push qualify question race raise rally range
rank rate reach react realize rebuild recall receive recognize reconcile record recover recruit reduce refer reflect
reform refuse regain regard register regret regulate reinforce relate relax release relieve rely remain remark
remember remove renew repair repeal repeat replace represent request require rescue research reserve reside resign
resist resolve respect respond rest restore restrict result resume retain retire retreat retrieve return reunite
reveal reverse review revise revive reward risk rob roll rule rush sacrifice satisfy save scare schedule score scrap
scream screen scrutinize search secure seem seize select separate serve settle shape share shift ship shock shoulder
shout show sign signal simplify skip slam slip slow smile smoke soften solicit solve sound spark spare spell split
sponsor spot stabilize stage stall stand star stare start starve stay stem step stop store strengthen stress stretch
structure struggle study submit subscribe succeed suffer sue suffice suit supply support suppose suppress surge
surprise surrender surround survive suspect suspend sustain switch tackle talk target taste tax tempt tend terminate
test testify text thank threaten tie tighten tolerate top toss total touch tour track trade trail train transfer
transform translate transport trap travel treat trend trick trigger triumph trust try turn type undermine unify unite
unveil update uphold urge use utilize value vanish vary veto view violate visit voice volunteer vote wait walk want
warm warn waste watch weaken weigh welcome win wipe wish witness wonder work worry wrap yell yield
`;

/** Regular verbs of saying, thinking and judging. */
export const regularReportingVerbs = `
accuse acknowledge add admit admire advise advocate affirm agree allege anger anticipate announce answer argue ask
assail assert assure attest attack back bash begin believe bemoan berate blame blast boast brag brief call caution
celebrate champion charge chide claim clarify comment complain concede conclude condemn confess confide confirm
congratulate consider contend counter criticise criticize cry declare decline decry defend demand demur denounce deny
deride describe detail dispute disagree disclose discourage dismiss disparage doubt dub echo elaborate email emphasise
emphasize endorse enquire envision estimate exclaim excoriate expect explain express favour favor fault fear gush hail
highlight hint hope imagine imply indicate inquire insinuate insist insult interject intone invoke jeer joke label
lambast lambaste lament laud lecture liken lobby maintain mention mock murmur muse mutter name nominate note observe
object oppose opine order outline paint pledge plead point ponder portray post praise pray predict proclaim profess
promise propose protest question quip quote reaffirm reason reassure rebuff rebuke rebut recall recite recommend
recount reckon refute reiterate reject rejoice relay remark remember remind repeat reply report request respond retort
retweet reveal ridicule rubbish scoff scold shout shrug sigh signal slam slander slur snap speculate stress suggest
support surmise suspect swoon tease testify thank theorise theorize threaten thunder tout trash tweet underline
underscore urge utter vent venture view vow wager warn weigh welcome whisper wish wonder worry yell state decide guess
learn notify encourage implore beg cite applaud rail disapprove allude depict brand misunderstand empathize
hypothesize insinuate concur retweet accept anger clash spar stipulate mandate
`;

/** Base form, past tense and past participle of irregular verbs. */
export const irregularVerbs = `
arise arose arisen|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet
bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought
build built built|burst burst burst|buy bought bought|catch caught caught|choose chose chosen|cling clung clung
come came come|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung
hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid
lead led led|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made
mean meant meant|meet met met|mistake mistook mistaken|overcome overcame overcome|overhear overheard overheard
oversee oversaw overseen|overtake overtook overtaken|pay paid paid|put put put|quit quit quit|read read read
rebuild rebuilt rebuilt|retell retold retold|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed
shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk
sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun|spread spread spread
stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn
sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood
undertake undertook undertaken|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|win won won
wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|rewrite rewrote rewritten
`;

/** Verbs whose base form and third person are never nouns (“say”, unlike “report”). */
export const verbsNeverNouns = `
say tell add write think believe argue insist explain declare suggest acknowledge describe agree admit allege assert
assure become complain conclude concede confirm contend criticize decide defend deny emphasize expect go have include
indicate inform know learn maintain oppose predict proclaim quip recall refuse reiterate remain reveal seem send speak
speculate take testify understand want warn wonder appear ask announce bring choose come continue feel find give keep
lead lose make mean meet prefer put read see
`;
