import { wordSet } from '../english/word-set.ts';
import { normalizeForSearch } from '../../model/normalize-for-search.ts';
import type { Pronoun } from './pronoun-words.ts';

/*
 * First names of one gender, in lower case and without accents. A name that is used for both is in neither list. The
 * engine's README has the sources, their licences and the rule.
 */

const sheNames = wordSet(`
aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aasa aasha aashritha aatmaja abagail abani abbey abbie
abbigail abbondanza abby abdonie abebi abeline abena abendam abeni abhaya abibatou abigael abigaelle abigail abigale
abigayle abigel abosede abril aby acacie acanthe acela acelya acilay acilia aculina ada adah adalbaude adalberta
adalgisa adaline adalsinde adalyn adalynn adaugo addie addilyn addisyn addolorata addyson adea adebukola adegrine
adela adelaida adelaide adelajda adelasia adele adelia adelie adelina adeline adeliya adella adelle adeltrude adelya
adelyn adelynn adenike adepeju adesewa adesua adetoke adetoun adiba adile adilene adina adja adolfa adolfina
adolphie adonise adrastee adrehilde adria adriana adrianna adrianne adriena adrienne adrijana adunni adwitiya adwoa
afaq afia afitap afra afruza afua afzuna agafia agape agata agatha agathe agca agilberte aglae aglaia aglaja agnane
agneflete agnes agnesa agnese agneta agnieszka agostina agrata agripina agrippine agrypina agustina ahalya ahenk
ahilya ahlem aicha aida ailani aileen aimee aina aino ainsley aisha aishani aislinn aissata aissatou aisyah aitana
aiyana aja ajana ajda ajeng ajita ajla ajlin ajna ajoke akifa akofa akorfa akosua akshainie akshata akshita akua
akula akumaa akunna akvelina alaia alaina alaine alais alana alani alanis alanna alannah alara alaya alayah alayna
alaysia alba albane albena alberade alberta alberte albertha albertina albertine albertyna albina alcidie alcina
alcine alcyone alda aldegonde alea aleah alecia aleen aleena alejandra aleksandra alemka alena alene alenia alenka
alesea alesha alesia aleska alessa alessandra alessia aleta aleth aletha alevtina alexa alexandra alexandrea
alexandria alexandrina alexandrine alexane alexanne alexia alexine alexus aleya aleyna alfonsa alfreda alia aliah
aliana alianna alica alice alicia alicja alida alienor aliette alima alina aline aliona alis alisa alisha alison
alissa alissia alisson alivia alixe aliya aliyah aliz aliza alizee alla allegra allene allison ally allyson allyssa
alma almila almira aloise aloisie alojza alojzije alondra alora aloyse alphonsine alpike alsu alta altea althea
althee altin alvena alvera alverta alvina alvine alya alyah alyce alycia alysa alyse alysha alysia alyson alyssa
alyssia alysson alyvia alzbeta ama amabela amadea amahle amalia amaliane amalie amalija amalthee amanda amande
amandine amante amarande amaranthe amaryllis amata amaya amayah ambar amber amberly ambra ambre ambrine ambroisie
amea amelia ameliane amelie ameline amely amelya america amethyste amia amicie amie amina aminah aminat aminata
aminte aminu amira amirah amita amiya amiyah amodini amoke amope amora amparo amra amrita amritambu amy amya ana
ana-maria anabel anabela anabella anabelle anae anaelle anahi anahita anaida anais anala analia anamaria anamarija
anamika anandamayi ananta anasooya anastasia anastasie anastasija anastazia anastazie anastazija anastazja anasuya
anatazie anatolia anaya anca anceline anci ancica ancilla ancuta anda andac andela andelika andelina andjelina
andrada andreane andreanne andreea andreja andria andriana andrijana andrina andromeda andzelika anemona anemone
anesa aneta anette anezka angadreme angela angele angelia angelica angelika angelina angeline angelique angelita
anggun anghelina angie angilberte ani ania anica anicee anicette anika anila anina anisa anise anisoara anissa anita
aniya aniyah anja anjali anjelica anjushree anjushri anka ann ann-christin ann-marie anna annabel annabell annabella
annabelle annaelle annagrazia annalee annalena annalisa annalise annamae annamaria annamarie annapurna anne
anne-laure anne-marie anne-sophie anneke anneli annelie anneliese annelise annemarie annemijn annetta annette anni
annie annika annikki annmarie annonciade annunziata anny anora anouck anouk ansberte anselma anshula ansley
anstrudie antea anthelmette antigone antionette antoaneta antoinette antonela antonella antonetta antonette
antonietta antonija antonina antonine anuja anuska anusuya anuta anwesha anya aphelie apolena apollina apolline
apollonia appia appoline april apsara aquiline arabela arabella arabelle araceli aracely arame aranka ardella ardith
areli arely areta aretha argelia argentina argine aria ariadna ariah ariana ariane arianna aricie ariela ariella
arielle arij arija arike arina arinola arisa aristita ariya ariyah arleen arlene arleta arleth arlette arline
armance armande armandine armeline armelle armida armide armine arna arnaude arnolda arnostka artemisa arthurine
aruna arvilla arwa arwen aryana aryanna asake asal asceline ascension asel asella asha ashely ashlee ashleigh ashli
ashlie ashly ashlyn ashlynn ashmi asia asija asila asiya asja aslesha aslim asliya asma asmaa asmita asolat assa
assetou assia assil assomption assunta assya asta astarte asterie astou astree astrid astrida astride asuela asya
atanasia atanazie atena athalie athanasie athena athenais athina atinuke atreyee atreyi atta aube aubertine aubree
aubrie aude audeline audra audreanne audrey audriana audrina augustina augustyna aulia aura aure aurea aurelia
aureliana aurelie aurelienne aurelija aurelle auriane aurora aurore ausilia ausiliatrice autumn auxane ava avah
avani avantika ave aveline averie aviana avianna avigaelle avital avoye avril awa awaz awero awesi axeline axelle
axenia aya ayah ayana ayanda ayanna ayebatari ayem ayesha aygul aygun ayinke ayize aykal ayla ayleen aylin ayline
aymardine aymonde aynur ayoka ayren aysar ayse aysil ayu ayushmati azalea azalee azaria azelia azelie azeline azime
aziza azzurra baaba baala babeta babette babila bade bagdagul bahar bahia baidehi baijayanti bailee balamani balin
bambi bambina banna banu banuta bara barbala barbara barbe barbora barbra barbro barchinoy barica barno bartolomea
basanti basilia basilisse basma bassilla bathilde batilda baya baylee bayleigh beata beate beatrice beatrix beatriz
beatrycze beaulah becky bediz bedran bedriska begoyim behrem belcim belemir belen belina belinda bella belle belma
beltun benedetta benedicte benedikta benedita beniamina benice benigna benita benli bente benthe benvenuta berangere
bercem berceste bercin berenice berenika berinay berit beritan berivan bernadetta bernadette bernadine bernarda
berneice bernice berniece bernita berran berre berta bertha berthe bertille bertolda berva besra bessie betania beth
bethany betina betsy betta bette bettie bettina betty bettye beulah beuve beverley beya bhaanumati bhadra bhagirathi
bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca bianka bibi bibiana bibianna biborka bice
bigna biljana bilva bilwa bina binafsha bineta binta bintou birdie birgit birgita birgitta birgitte bisenija biserka
blagica blahomila blahomira blahoslava blaire blanca blanche blandine blanduzia blanka blazena bobana bobbi bogdana
boglarka bohdana bohumila bohumira bohuna bohuse bohuslava bojana bojislava bolatito boleslava boluwatife bonita
bonnie borbala borislava borka boroka bosiljka bouchra bozena bozetecha bozica bozidara braelynn brandee brandi
brandie brandusa brandy branimira branislava branka brankica bratislava braylee brea breana breann breanna breanne
bree brenda brenna breonna bretislava bria briana brianna brianne bridget bridgett bridgette bridie briella brielle
brigette brigid brigida brigita brigitta brigitte brinley brionna brisa brita britany britney britt-marie brittani
brittany brittney brittni bronislava brooke brooklyn brooklynn bruna brune brunehaut brunehilde brunhilda brunilde
bryana bryanna brygida brynlee brynn buddhana buhle bulah bunmi busisiwe caetana cagil cagla cailyn caitlin caitlyn
caleigh calina calista callie calliope calogera calpurnia cambria camelia cami camila camilia camilla camylle cana
candace candi candice candida candy canel cangul cannur cansel cansin cansu capitolina capri capucine cara caren
cari caridad carina carine carissa carla carlee carleen carleigh carlene carley carli carlijn carlota carlotta carly
carmela carmelita carmella carmina carminho carmo carna carola carolann carolanne carole carolin carolina caroline
carolyn carolyne carolynn carrie caryn casandra casiana casilda casimira cassandra cassie cassiopea cassiopee
castille cataleya catalina catarina catena caterina catharina catharine catherine cathie cathleen cathrine cathryn
cathy catinca catrin catrina catrinel cayla caylee ceca cecelia cecile cecilia cecilie cecily cecylia celestina
celestine celestyna celia celie celina celine celinia cenka cerasela ceren cerise cesminaz cestmira ceyda ceyla
ceylan ceylin ceylinaz cezara chahinez chaima chakrika chana chanda chandani chandi chandini chandira chandni
chandrabhaga chandrakala chandrakin chandramani chandrani chandraprabha chandraswaroopa chandravati chanel chanelle
chantal chantel chantelle chapala charissa charisse charity charla charlaine charlee charleen charleigh charlene
charli charline charlize charlotta charlotte charmaine charumati charvi chasity chastity chatura chaya chayenne
chayma chelsea chelsey chelsie cherechi cheri cherie cherish cherry cheryl cheryle cheyanne chiamaka chiara
chimamanda chinyere chiquita chira chirine chitrali chitramala chitrangada chizoba chloe chranislava christa
christal christelle christi christiana christiane christie christina christine christy chrystal chyna ciaobella
ciara cicek cici cielo ciera cierra cilay ciler cilvenaz cimen cindi cindy cinta cinthia cinzia cipriana cirilla
cise cisem cisil cistoslava citlalli citra claire clara clarabelle clarice clarisa clarissa clarisse claudette
claudia claudine clavdia clea clelia clelie clemence clementina clementine clemenzia cleofe cleopatra cleophee
cleora cleta clio cloe clorinda clothilde clotilde coco codrina codruta cointa coleen colette coline colleen
collette collien colomba colombe comfort conception concetta conchita consolata constanca constanta constantia
constantina consuela consuelo cora coral coralia coralie coraline cordelia cordia corene corentine corina corine
corinna corinne cornelia corrina corrine cosima cosmina costanza coumba crenguta creola crescenzia crina cristal
cristiana cristina cristy crocefissa cronida crystal crystel csenge ctibora ctirada ctislava cunegonda cuzia cvetka
cydney cynthia cyntie cyra cyrielle cyrila cyrine daantje daciana dada daevi daevika dafina dafne dagmar dagmara
dahlia daiana daija dainuvite daisha daisy dajana daksha dakshayani daleyza dalia dalibora daliborka dalida dalie
dalila dalima dalimila dalimira dalla damayanti damiana damjanka damla danae danelle danette dania danica daniela
daniella danielle danijela danika danila danique danita danka danna danuse danuta danyelle danyka daphne daphnee
daphney darci darcie daria dariana darie darija darina darine darinka darja darla darleen darlene darshwana darta
dasia davida davina davriya dawn dawna dayana dayanara dayna dea deana deann deanna deanne debbie debby debora
deborah debra deeksha deena deepali deepika deeptimayee deeptimoyee defne degna deidra deidre deirdre deja dejah
dejana delal delaney delanie delfina delia delie delilah delinda delizia della delois delores deloris delpha delphia
delphine demet demetra demetria demi dena denice denisa denise denisse deodata derya desanka desdemona desiderata
desirae desiree despina dessie destan destany deste destinee destiney destini destiny devangana devani devasree devi
devika devota dewi dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri diah diana diane diann
dianna dianne dianora diara diarra dicle diclehan dida didem didina diede dieke dieudonnee dieynaba dijana diksha
dilafruz dilara dilay dilbar dilber dilberay dildora dilek diler diletta dilfuza dilnoza dilorom dilovan dilrabo
dilruba dimitrina dina dinah dinda diodata dionisia dipali dirok dita ditte-marie ditya diviska divna divya dixie
diyora djeneba djenna dobrava dobrila dobromila dobromira dobroslava dochia doda doina doinita dollie dolly dolores
dolunay domenica dominika domitille domnica dona donalda donata donatella dondu donita donka donna dorana dorcas
doreen dorene doretha doriana doriane dorica dorina dorine doris dorit dorka dorli dorota dorotea doroteja dorothea
dorothee dorothy dorottya dortha dorthe dorthy dottie doubrava doubravka douce dounia dovie doyinsola draga dragana
dragica draginja drahomila drahomira drahoslava drahotina drahuse draupadi drina druina dua dubravka duduzile dulari
dulce dulcinea dulina dumitra dumitrana dumitrita dune dunja dunya durda durdane durdona durga durgeshwari durica
durriye dusana dusanka dusica duska duygu dyah dyna dzile dzirkstite ea earlene earline earnestine easter ebba ebe
ebiere eboni ebony ebru ecaterina ece ecem eda edda edelberga edie edita edite edith editta edmee edna eduarda
edvarda edvige edwina edyta edyth edythe eef eefje eeva effie efimia efrosinia eftalya eftimia egizia eglantine egle
egona eileen ekaparnika ekin ela elaide elaina elaine elakshi elana elanur elayna elcin elda eldora elea eleanor
eleanora eleanore electa elektra elena elene eleni elenor elenora eleonora eleonore elettra elfrida elfrieda
eliabeth eliana eliane elianna elida elide eliette elif elimena elin elina eline elinor elinore eliona elisa
elisabet elisabeta elisabeth elisabetta elisaveta elise elisea eliska elissa eliza elizabet elizabeta elizabeth
elizaveta elize elka ella ellada elle ellen ellen-margrethe elli elliana ellianna ellie elly elma elmas elmira elna
elnora eloa eloane elodia elodie elody eloisa eloise elona elora elouise elsa elsbeth else elsie elta elva elvera
elvia elvina elvira elvire elwira elyanora elyne elynn elyse elyssa elzbieta ema emanuela emanuelly ember emberly
emel emelia emelie emeline emely emerance emerencie emerie emersyn emese emi emie emilee emili emilia emiliana
emilie emilija emily emine emma emmalee emmaline emmalyn emmelie emmeline emmely emmi emmie emmy emna emy ena
enakshi endah enid enie enimia eniola enise enna enola enora enrica enya era eracla erica ericka erika erin erine
erma ermelinda ermenegarda ermenegilda erminia erna ernesta ernestina ernestine ersilia ervina eryn esen eser esha
eshana eshita esi esin esma esme esmee esmeralda esmeray esmira esperanza essence esta estefania estefany estela
estella estelle estera esterina esther estrella eszter etela etha ethel ethelyn ethyl etta ettie eudochia eudokia
eudoksja eudora eudoxie eufemia eufrasia eufrosina eufrozina eugenia eugenie eula eulah eulalia eulalie euna eunice
eunika euphrasie euridice eurydice eusebia eusebie eutalia eva evalyn evangelina evangeline evanghelina evar
evdochia evdokija eve evelien eveliina evelin evelina eveline evelyne evelynn everlee everleigh everly evette
evghenia evi evie evsen evy evzenie ewa ewatomi ewelina eya eylul eysan fabia fabiana fabie fabienne fabiola
fabricia fadekemi faderera fadime fae fahriye fahrunissa faith faizah famke fanika fanni fannie fanny fanta fantine
fara farah farangiz fardau farhunnisa farida farrah fathonah fatim fatima fatimata fatma fatos fatou fatouma
fatoumata fausta faustina faustine faustyna fawn faya faye fayen fayenne fazilat fazilet feba febe febi febriana
febrina federica fedora fehime fehintola felecia felicia felicie felicita felicitas felicity felina feline felipa
felisha fem femke femm fenja fenna fenne feodora feodosia ferah feray ferdinanda ferdynanda feride feriel feriha
fern fernanda ferne feruza feryel fevronia feyza fiammetta fibikemi fidan fidelie fieke fien fiene fiep figen
fikayomi fikriye filipa filippa filiz filofteia filomena filou fily fine finia finja finnja fiona fiordaliso fiore
fiorella fiorenza firdevs fitri fitria fitriani flaminia flavia flaviana flavie fleta fleur flo floare floarea floor
floortje flor flora flore florence florencia florencja florenta florentina florentine florentyna floriana floriane
florica floridia florie florina florine flossie flurina foca folashade fortunata fortunee fosca fotima franca
frances francesca francette francia francine francisca franciszka francoise franka frantiska franziska freda
frederica frederike frederique freeda freida freja freya frida frieda friederike frusina fruzsina fuldem fulden
fulvia fulya funda fureyya furuzan fusun gabriela gabriella gabrielle gabrijela gadis gaelle gaia gail gaja gajana
gala galatea galilea galina gamze ganesha garance garika gasti gaudenzia gautami gavxar gawati gayatri gaye gayla
geanina geeta geetanjali gelila gelsomina geltrude gema gemine gemma gena generosa genesia geneva genevieve
genoveffa genoveva genta gentiana georgeta georgette georgia georgiana georgianna georgina geralda geraldina
geraldine gerarda gerardina gerberge gerda gerharda geri germana gerri gertrud gertruda gertrude geta ghaliyati
gheorghina gherghina gia giacinta giada giana gianina gianna giavanna gifty gigi gigliola gilberta gilda giliola
gillian gina ginevra ginewra ginger ginny gioacchina gioconda gioia giorgia giorgiana giovanna girija girja gisela
gisele gisella giselle gisselle gita gitanjali gitte giuditta giulia giuliana giulitta giuseppa giuseppina giusta
gizela gizem gladyce gladys glenda glenna gloria glorie godeberta godiva gokce goknur goksin golda goldie gonca
gonul gorana goranka gordana goundo gozde grace gracelyn gracelynn graciana gracie graciela gracja gratiana gratiela
grayce grazia graziana graziella grazina grecia gregoria greta gretchen griselda grizelda grozdana gry gudrite
gudrun guenda guendalina guenievre guher guilhemine guillemette guillermina gul gula gulay gulbahar gulbaxor gulben
gulchexra gulcin guldem gulden guldeste gulen gulgun gulistan guljamol guljaxon gulnaz gulnora gulnoza guloy
gulpembe gulriz gulsen gulseren gulsora gulsum gulzira gulzoda gundelinda gunes gungor gunilla guniz gunnel gunnur
gunsel gunseli gurcan gustava gustavine guusje gvendolina gwen gwenaelle gwendolyn gwyneth haby hadassah hadja hafsa
hafshah hailee hailey hailie hajar haleigh haley halie halima halina halle hallie hamima hamsini hana hanae handan
hande hanga hania hanifa hanna hannabel hannah hanne hannele harinakshi harita harleigh harmoni harmony harriet
harriett hasna hata hatice hatouma hattie hava havla hawa haya hayal hayat haylee hayleigh hayley haylie hazan hazel
heather heaven heavenly heda hedda hedvig hedviga hedvika heema heidi heidrun heidy helen helena helene helga helin
helle hellen heloisa heloise hendrika henrieta henrietta henriette henrike henryka heracleea herberta hermina
hermine herminia herta hertha hester hesti hettie hevi hiba hidaya hilal hilda hildegard hillary hilma hilola
himadri himani hind hira hiranya hlengiwe holli holly honorine hope hortense hortensia hortensie hortenzia hortenzie
horymira hosiyat hostimila hostimira hostislava houda hrvojka huguette hulda hulya humaira humay humeyra huner
hurshida husida husnida husniya husnora hvezdoslava hyacinta iana ianina ianira ianna iaroslava iasmina ibironke
iboja ica icha icie iclal ida idea idell idella idil iesha ifa ifeoma iffar iffet ifora ifunanya iginia ignacie
ignata ika ilana ilaria ilayda ilda ildegarda ildegonda ildika ileana ilene ilenia iliana ilinca ilinka iljana
ilkben ilke ilknur ilksen ilkyaz ilona ilsa ilse ilva ilyana ilza ima imane imelda imen imene imge imke immacolata
imogen imogene ina inara inaya inci incoronata indah india indira ines inesa inessa inez inga inge ingeborg
ingeborga inger ingrid ingrida inguna inja inka inkeri inna innocenza intan inyoni ioana ioanina iolanda iole iona
ione ionela ionelia ionne iosefina ipek iraida irawati ireland irem irena irene iretioluwa iriana iride iridenta
irina iris irisa irma irmeli irmina iroda iryna isabel isabela isabell isabella isabelle isabelly isadora isaure ise
isee isela iseult iside isidora isil isilay isin isioma isis isisa isla ismerie isobel isolda isotta isra israa ita
italia itir itzel iulia iuliana iustina iva ivah ivana ivancica ivanka ivanna iveta ivetta ivette ivna ivona ivonne
ivy iwona iyabode iyadunni iyana iyanna iza izabela izabella ize izia izidora izolda jabulile jacalyn jaci jacinthe
jackeline jacklyn jaclyn jacoba jacquelin jacqueline jacquelyn jacquline jacynthe jada jadrana jadranka jadwiga
jaelynn jagica jaida jailey jaimini jakayla jakuba jakubina jakubka jale jalisa jaliyah jalou jamalia jamila jamya
jana janae janaina janay jane janeen janel janell janelle janessa janet janeta janette janica janice janie janin
janina janine janiya janiyah janja janka janna jannah janni jannie jany jaquelin jaqueline jara jarmila jarolima
jaromira jaroslava jasmijn jasmin jasmina jasmine jasmyn jasna jasnena jaunita jautrite jayda jayla jaylah jaylee
jayleen jaylene jaylinn jayna jayne jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jeana jeanette
jeanie jeanine jeanna jeanne jeannette jeannie jeannine jehanne jela jelena jelica jelisaveta jelita jelka jella
jemma jena jenelle jenifer jenna jennah jenni jennie jennifer jenny jennyfer jenovefa jente jeri jerilyn jerri jesa
jesika jessa jessenia jessica jessika jesslyn jesslynn jessyca jette jevrosima jihane jil jill jillian jimena jinane
jindriska jinte jinthe jirina jitka jo joana joanie joann joanna joanne joannie jocelyne jocelynn jodi joelina
joeline joellen johana johanna johanne johnna joi jolana jolanda jolanta jolayemi joleen jolene jolie jolien jolijn
jolin jolina joline joni jonna jordana jordynn jorga josefa josefien josefin josefina josefine joselyn josephin
josephine josette josiane josianne josie josipa joslyn josy journee jovana jovanka joy joya joyce joycelyn jozefa
jozefina jozica juana juanita judi judie judita judite judith judy judyta jula juli julia juliana juliane juliann
julianna julianne julide julie julienne juliet julieta juliette julija julijana julika julina julissa julita jumagul
juna june juniper junon jusma jusra justina justyna juta jyoti jyotsana kaarina kaat kaci kacie kader kadiatou
kadidia kadidiatou kadriye kady kaela kaelyn kahina kaia kaila kailani kailee kailey kailyn kaina kaitlin kaitlyn
kaitlynn kaiya kaja kalea kaleigh kaley kali kalia kalie kalinda kaliyah kalli kallie kalpana kalyani kama kamala
kamaria kamelya kami kamila kamilah kamile kamilla kamille kamiyah kamla kamola kamuran kanchan kandace kandi
kandice kandy kania kanishka kanti kara karelle karen kariane karianne karie karima karimah karin karina karine
karis karissa karla karlee karley karli karlie karlijn karlotta karly karmela karmen karolann karoliina karolina
karoline karolyn karrie kartika karyn kasandra kashyapi kasiyah kassandra kassidy kassie kata katalina katariina
katarina katarzyna kate katelin katell katelyn katelynn katerina katharina katharine katherine katheryn kathi kathie
kathleen kathlyn kathrin kathrine kathryn kathryne kathy katia katica katie katija katina katja katlin katlyn
katlynn katrin katrina katrine katryn kattie katy katya kawtar kayla kaylah kaylani kaylee kayleen kayleigh kaylene
kayley kayli kayliah kaylie kaylyn kaylynn kayna kayra kazimira keara keeley keely keet kehlani keila keily keira
keisha kelli kellie kelsea kelsi kelsie kelya kendra kendyl kenia kenna kennedi kensi kenza keren keri kerri kerrie
kerstin kesha keshia ketsia kevser keyla kezia khadidiatou khadidja khadija khadijah khady khaleesi khanyisile
khethiwe khloe khoudia khulekani kia kiana kiandra kianna kiara kiarra kiera kierra kiersten kika kikelomo kiki
kimberlee kimberley kimberly kimora kincso kine kinga kinley kinslee kinsley kira kirana kiraz kirsten kirstin kisha
kismet kitty kiymet klara klaudia klaudie klea klementina klementyna kleopatra klotylda koleta kolombina kolumbina
komila konstance konstancie konstancja konsuela konzuela kora koralia kordula korina korinna kornelia kornelie
krasava krasomila krista kristal kristen kristi kristiana kristie kristiina kristin kristina kristine kristy kristyn
kristyna krysta krystal krystel krystina krystle krystyna ksawera ksenia ksenija kumari kumru kumuda kumush kunhuta
kveta kvetoslava kvetuse kya kyara kyla kylah kylee kyleigh kylie kyllikki kynlee kyra lacey laci lacie lacramioara
lada ladina ladislava ladonna laetitia lahna laia laila lailah lainey laisha lakeisha lakesha lakisha lakshmi
laksita lala lale lalie lalita lamia lana laney lani lanie laquita lara laras larina larisa larissa larysa lashonda
lasma latanya latasha latifa latife latika latisha latofat latonia latonya latosha latoya latrice latricia laura
laurane laure laureen laurel laureline lauren laurencie laurencja laurene laurentia laurentyna lauretta lauriane
laurianne laurine laury lauryn lava lavada lavanya laverna lavina lavinia lavize lavonne lawanda lawrencia laxmi
layana layanah layla laylah laylo lea leah leana leandra leane leann leanna leanne leatha leda leeann leela leelou
leena lehna leia leigha leila leilani leina lejla lela lelah lelia leman lemide lempi lena lene leni lenia lenja
lenka lenna lenne lenora lenore lenya leokadie leola leona leoni leonia leonie leonilda leonne leonor leonora
leonore leontina leontine leontyna leopolda leopoldina leopoldine leopoldyna leora leposava lera lerato lerzan lesa
lesana lesli lestari leta letha leticia leticie letitia letizia levana levke lexi lexie leya leyla leyna lia liah
liana lianna liara liba libbie libby libena liberata liberty libora liboria liboslava libusa libuse licia lida
lidania lidia lidija lidmila lidya lieke lien liene lieve lieze liga ligia liisa liksma lila lilah lilan lilas lili
lili-rose lilia liliana liliane lilianna lilie lilien lilith liliya lilla lilli lillian lilliana lillianna lillie
lilly lilou lilwenn lily lily-rose lilya lilyan lilyana lina linda linde line linett linne linnea linoi linoy
lintang lioara liora lis lisa lisann lisanne lisbeth lise liselotte lisette lison lissette lital litzy liuba liubov
liudmila liusea liv liva livia liviana livie livija liya liyah liyana liz liza lizabeth lizbeth lize lizeth lizette
lizz lizzie lizzy ljiljana ljuba ljubica loa loane lobar lodovica loes loise lola lolita loma lona londyn lone lora
loraine lore loredana loreen lorelai lorelei lorella lorena lorene loreta loretta lori loriana lorie lorine lorna
lorraine lorri lorrie lot lota lott lotta lotte lotti lottie lou-ann lou-anne loua louane louann loubna louella
louis-marie louisa louise loula louna lourdes louvenia lova lovisa lovorka lua luana luann luanne lubica lubomira
luboslava luce lucero lucia luciana lucica lucie lucienne lucija lucile lucilla lucille lucinda lucja lucretia
lucrezia lucy ludise ludivine ludka ludmila ludomila ludomira ludoslava ludovica ludvika ludwika luella luena luigia
luisa luise luiza luize lujza lukhona lukrecie lula lulu luminita luminosa lumira luna lune lupita lura lurline
lutfiya luus luz luzie lya lyana lyda lydia lydie lykke lyla lylah lylia lylou lyna lynda lyndsay lyndsey lyne
lynette lynne lynnette lyra lysanne maaike maan maarit maartje maayane mabel mabela mabelle mable maca macaria macey
maci macie macy madalena madalina madaline madalyn madalynn maddalena maddie maddison madeleine madelief madeline
madelyn madelynn madge madhuri madie madilyn madilynn madina madisen madison madisyn madita madlaina madleen madlen
madonna madyson maegan maelie maeline maelis maelle maely maelyne maelys maeva maeve mafalda magali magaly magda
magdalen magdalena magdalene maggie magnolia maguelone maguette mahault mahaut mahulena mai maia maica maida maija
maike maila mailin maily mailys maimouna maimunah maina maira maisie maissa maissane maite maiwenn maiya maja majda
makayla makena makenna makenzie mala malani malati malaya malaysia malea maleah malena malene malgorzata malia
maliah malika malin malina malinda malissa maliyah malka mallaury mallory malou maloxat malti malvina malvine
malwina mamie manal manca manda mandaakin mandakini mandi mandy manelle mangala mangalya mani manisha manjusha manon
manona manuela mara marah maram marana maranda marcela marcelina marceline marcella marcheta marci marcia marcie
marcy mare mareike mareme maren marena mareta marga margaret margareta margarete margarett margaretta margarette
margarida margarita margaux marge margery margherita margie margit margita margo margot margret margrit margrith
marguerite mari maria mariah mariam mariama mariame mariana mariane mariann marianna marianne maribel maribeth
marica maricarmen maricela maricica marie marie-ange marie-lou marieke mariel mariela mariella marielle mariem
marieme marieta marietta marija marijana marika marilee marilena marilie marilou marilu marilyn marilyne marilynn
marina marine marinela marinella marinetta marioara mariola marisa marisela marisol marissa marit marita marite
maritza mariuca mariyah marja marjane marjatta marjeta marjolaine marjorie marjory marketa markika marla marlee
marleen marleigh marlena marlene marli marlie marlies marlis marly marlys marnie marquita marrit marsha marta marte
martha marthe martina martyna maruta marva marwa marwen mary maryam maryann maryanne marybeth maryellen maryjane
maryjo marylou maryna maryse marzia masa mashxura masinka massima mathilda mathilde matilda mattea mattie matylda
maud maude maudie maura maureen mauricette maurine mavis mavluda mawuena mawusi maxbuba maxellende maxfuza maxi
maxima maxine maxsuma may maya mayane mayar maybell maybelle maye mayla mayline maylis maymie mayra maysa mayssa
mayte mazie mbalienhle mckayla mckenna meadow meagan meaghan mecislava meda medea medina medine medya meena
meenakshi meg megan megane meggie meghan mehriban mehtap meike meire melani melania melanie melany melba melda
melenija melia melike melina melinda meline melis melisa melisande melissa melissandre melita melitina mellie
mellina mellissa melnic melodi melodie melody melonie meltem melusine melva melvina melyna melyssa menaka menka
menodora meral mercede mercedes mercia mercy merel merete meriam meric meriem merih merjem merry mertie merve meryam
meryem meryl messalina meta metra mette meyra mhambi mia miah micaela michaela michala michalina michela micheline
michelle mieke mihaela mihriban mikaela mikayla mikki mila milada milagros milana milani milanka mildred milena
miley milica miljana milka milla mille millicent millie milly miloslava milou milred miluse mima mimi mimma minakshi
mindy mine minerva minervina minka minna minnie minodora mioara mira mirabela miracle miranda miray mireille mirela
mirella mireya miriam miriama mirja mirjam mirjana mirka mirna miromila mirona miroslava mirre mirta mirte mirthe
miruna misra missouri missy misti misty mittie mitzi miya mladana mnislava moa modesta modrite modupe mofifoluwa
mohana mohini moira moisette mojca mojisola mojisoluwa mollie molly momira mona monalisa monica monika monique
monserrat montserrat moradeke morayo morena morenike morgana morgane moriah morolake mosinmileoluwa mosunmola
motunrayo moxidil moxigul moxina moxinur moxira moyosore mozelle muattar muazzam mubina mudite muesser muge mujde
mujgan mukaddes munevver muriel muriela mutia muyassar mya myah myla mylah mylene myra myriam myrna myrthe myrtice
myrtie myrtille myrtis myrtle nabila nada nadalina nadege nadejda nadezda nadia nadine nadja nadzieja naelle naemi
nafisa nahla naia naila naima nais naja najla najwa nala nalan nalani nalini nan nanci nancy nandi naneta nanette
nanna nannette nannie naomi naomie nara narcisa nargiza narin nasiba nastja natacha natalee natalia natalie natalija
natalina nataly natalya natasa natasha nathalia nathalie nathaly natka naura nawel naya nayeli nayla naz nazan nazli
ndondoloza nea necla neda nedjeljka nedra neela neele neeltje nefeli neha nehir neila neiva neja nejla nela nelda
nele nelea neli nelia nell nella nelle nellea nelli nellie nelly nelya nena nene neoma neonila nera nerea nergis
nermine nesa neslisah nesrin nesrine nettie neva nevaeh neveah nevena nevenka nevra newroz neyla nhlakanipho nia
niame nichelle nichole nicla nicole nicoleen nicoleta nicoletta nicolette nicoline nicolle niculina nida nidia niene
nienke nigar nigora nihan nika nike nikki nikkie nikodema nikol nikole nikoleta nikolina nila nilam nilde nilgun
nilufar nimakoah nimas nina nine nineli ninfa ninioluwa ninon ninthe niouma nisa nisan nita nives njegomirka
nkosingiphile noami nodira noelia noelie noella noelle noema noemi noemie noemy nofoto noila nokuthula nola nolwazi
nomi nomvula nona nonhlanhla nonjabulo nonkululeko nonna noortje nora norah norberta nore noreen norene norhane
norica norina norma noura nourane novella novi noviana novita nowi nozima nozipho ntokozo ntombizodwa nubia nuccia
nuda nudem nukhet nunziata nural nuran nuray nurgul nurgun nuria nursel nurseli nurul nusa nya nyah nyasia nyla
nylah nynke oaklynn oana obioma oceane octavia octaviana odelia odessa odeta odetta odette odile odilia ofelia
ofelie ofelya ognjana ojaswini oksan oktavie olajumoke olasunmbo olcay oldriska olena olesea oleta olga olgica oliga
olimpia olimpiada olinda oliva olive olivera olivia olivie oliviera olivija oliwia ololade olufunke olufunmilayo
oluwakemi olympe olympia olympie omana omawunmi ombeline ombline ombretta omina omobolanle omodunni omolabake
omolara omosalewa omotara omotola omotoun omowumi ona ondina ondine ondrejka onesta oni onome onorata onorina oona
oormila opal opalina opaline ophelia ophelie oralia orchidea oreofe oriana oriande oriane orietta orlane ornella
orpha orsola orsolina ortansa ortensia orvokki orzu osanna otakara otilia otilie otilija ottilia ottilie otylie
oumayra oumou oxana oya oyenike oyga oyindasola oyku oynur oysha ozana ozanne ozella ozge ozlem ozlen oznur ozoda
padma padmi paige paislee paisley paityn paivi pakize palladia palma palmazio palmira paloma pam pamala pamela panka
panna pansy paola paramita paraschiva parascovia parla parsla parvati pascale paskala patience patrica patricia
patricie patricija patrizia patrycja patsy patti pattie patty paula paule paulette paulica paulien pauliina paulina
pauline pava pave pavica pavla pavlina pearl pearline pecine peggie peggy pelaghia pelagia pelagie pelin pelinsu
pembe penda penelopa penelope pennie penny peri perihan perla perle pernilla perran perrine persida peruna pervin
perzida petek petra petrana petrija petronela petronila petronilla petronille petruse petruta petula phileine
philine philippa philippine philomene philou phoebe phyllis pia pien piera pilar pinar pinkie pip piper pippa piraye
pirjo pirkko placida pleun pola polina polissena polly polona polyxena pompilia pooja poornima poppy portia porzia
pramila prasanna prascovia pratiwi pravdomila pravomila pravoslava precious preity prema pribyslava primerose
princess prisca priscila priscilla priscille priska prita priya priyala profira prokopa proserpina prospera prudence
prudenzia prune puck puji puk pulcherie puput purnima pushti puspa puspita puti putri qizilgul qori quartilla queen
queenie quentine quieta quintia quinty quiteria quitterie rabia rachael racheal rachel rachela rachele rachelle rada
radana radeke radha radimira radina radislava radka radmila radojka radomila radomira radoslava radovana radslava
raegan raelyn raelynn rafaela raffaella rafila rageshwari rageswari rahayu rahel rahime rahma rahmawati rahsan raina
rainelda raisa rajana rajina rajinder rajna rajsa rakita raluca ramaa ramata ramatoulaye ramona ramziya rania ranim
ranya raphaelle raquel rasheedah rasifa rastislava rati ratih ratna rawane raya raymonde rayna rayona rayxona reanna
reba rebeca rebecca rebeka rebekah rebekka reghina regina regine regitze regula rehorka reina reine rejeanne reka
rena renae renas renata renate renee renette rengin renita renja renske ressie restu reta retha retno retta reva
reyhan reyna rezzan rhea rhianna rhiannon rhoda rhonda ria riana rica riccarda richarda richelle rieke rihanna
riitta rija rika rike rikke rim rima rimma rina rini ristana rita ritva rivka riya roberta robertina robina robiya
robyn rochelle rodica rohana rokhaya rokia roksana rolande romana romane romanita romee romilda romina romola rona
ronda ronja ronke roos rosa rosa-maria rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond
rosamunda rosana rosanna rosanne rose roseann roseanna roseanne roseline rosella roselyn rosemarie rosemary roser
rosetta rosie rosina rosita roslyn rosmunda rossana rossella rostislava rotaru rovena rowena roxana roxane roxann
roxanna roxanne roxelana roxie roxy roya roza rozalia rozalie rozalija rozalinda rozamunda rozana rozella rozina
rozita roziya rozvita rubi rubie ruby rubye rudite rudolfa rudolfina rufina ruhsar ruken rukhmani rukmin rumena runa
rupinder ruslana rut ruta ruth ruthann ruthe ruthie ruxanda ruxandra ruya ruza ruzena ruzica ryleigh rym saar sabina
sabine saboxat saboxon sabrina sabrine sabryna sade sadie sadina sadoqat sadye safae safia safiatou safietou safina
safira safiya safta safura sahra saida sakina sakura salimah salimata salimatou salina sallie sally salma salomea
salomena salomey salsabila salwa saly samanta samantha samara samia samiah samina samira samiya samiyah samona
samuela samukelisiwe sana sanaa sanda sandi sandra sandrine sanem saniya saniyah sanja sanna sanne sanobar santa
santina sanya sanziana saodat saphira sara sarada sarah sarahi sarai sarala saraswati sare sari sariah sarina
sarisha sarita sariyah sarka sarla sarlota sarmite saroja sarra sartika sarvinoz saskia saskie satine satu
saulcerite saundra savana savanah savanna savannah saveta savina saxida saxona sayyora scarlet scarlett scarlette
scholastika scolastica sebastiana sebnem secil seconda secondina seda sedef seden sefora segilola segolene seher
sehrazat sekinat selah selale selcan selda selen selena selene selin selina selma selvaggia selvi sema semenica
semiramide semra senay sengul senka sennur senta sephora septi serafima serafina seraina serap seren serena serenity
serin serina serine sermin serpil sertap seval sevara sevda severa severina severine sevgi sevil sevim sevinc sevtap
sevval seyda seyma seynabou shaily shaima shaina shakila shakira shakti shakuntala shameka shamika shana shanda
shanel shanelle shani shania shanice shanie shanika shaniqua shaniya shanna shanny shanta shantel shantell shany
sharda shari sharla sharlene sharmila sharon sharonda sharron sharyn shashi shashikala shauna shawna shayla shaylee
shayma shayna sheela sheena sheila shelbi shelbie shelia shelley shelli shelly sheree sheri sherie sherine sherly
sherlyn sherri sherrie sherry sheryl shilpa shira shirel shirin shirine shirisha shirley shivakari shobhana shonda
shoshana shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shwet shyann shyanne shyla
shyrel siana siara sibel sibilla sibongile sibyl sibyla sibylle siddhi sidonia sidonie sidra sien siena sienna
sierra signe sigrid sihem siir sila silan silja silje silke siloe silvana silvia silviana silvie silvija sima simea
simeona simge similoluwa simina simisola simona simonetta simonida sindisiwe sinem sinenhlanhla sinikka sinja sintia
siobhan siphephelo sira siria sirin sirine siska sister sitara siti siv sixtine sizakele sizani skaidrite skarlet
skarleta skipped skyla sladana slava slavena slavica slavka slavomila slavomira sloane slobodanka sloka smaranda
smeralda smiljana smilla smita smriti snejana snezana snjezana soave sobeslava soda sofia sofie sofija sofronia
sofronie sohane sokhna solange soledad solene solenn soline solveig solveiga sommer sona sondra songul sonia sonja
sonya soof sophia sophie soraia sorana soraya sorina sotira soumaya sowande spela speranta speranza spidola srna
staci stacia stacie stana stanca stanislava star starla starr stasa staza stefana stefani stefania stefanie steliana
stella steluta stepana stepanida stepanka stephani stephania stephanie stephany stephenie ster sterre stina stine
stojanka su subhashini subhasini subomi sucheta suci sude sudeva sue sue-marie suelen sujata sukanya sule suma
sumayyah sumitra summer sunay suncica sunita sunniva sunshine suryakantam susan susana susanna susannah susanne
sushma susie suus suyuna suzan suzana suzanna suzanne suze suzette suzie suzon svatava svatoslava svea svenja svetla
svetlana svetluse sveva svitlana swara swarnalata swassane sweta syahrini sybil sybilla sybille syble sydnee sydni
sydnie sylva sylvia sylviane sylvie sylwia synne syrine szofi szofia szonja tabatha tabea tabita tabitha tacjana
tahlia taina tais taisia talea tali talia talita taliyah talya tamara tameka tamela tamera tami tamia tamika tamina
tammi tammie tammy tamra tana tanesha tania tanirika tanisha taniya tanja tansu tantri tanushree tanushri tanya
tanyeli tara tarja tarquinia tarsilla taryn tasa tasha tasnime tatana tatiana tatianna tatjana tatyana tawana taya
tayla taziana tea tecla teea teena tekla telica tellervo tena tenley teodata teodolinda teodora teodosia teodozie
teofila teona tera teresa terese teressa tereza tereze terezia terezie terezija teri terra terri terrie tesnim
tesnime tess tessa tessie tetiana teudosia tezer thabisa thadie thais thalea thalia thanina thea thelma theodora
theodosie theofila theresa therese theresia thirza thobeka thora thulisile tia tiana tianna tiara tiberia tierra
tiffani tiffanie tiffany tiguida tiina tija tijana tilda tilla timea tina tinca tincuta tiphaine tira tiril tirza
tisha titi titilayo titin tiziana tjasa tolulope toluwani toluwanimi tomasa tomaska tomislava tomke toncica tonia
tonija tonja tonka tonya tosca toscane tosha toska traci tracie trasea treasure trena tressa tressie treva tricia
trina trine trisha trista trudie trudy trycia tsabita tsipora tuana tuba tudora tudorita tudosia tugba tulay tulin
tullia tunay turkan turna tutku tuula tuulikki tuva twila twyla tyra uchita ugolina uhra ulduz ulfa ulfet uli uliana
uliva ulku ulla ulrika ulus uluthando ulva ulviye ulwazi ulya uma umi umida ummiye umran una undine unjani unna
unsel unseli uqbaloy urmila urska ursula ursule usha usyi uygu uzbegim vaclava vada vahide vaidehi vaijayanthi
vaijayanti vaishnavi vaishno vaishvi vala valarie valburga valdemara valencia valentina valentyna valera valeria
valeriana valerie valerija vali vallie valorie vanda vanesa vanessa vania vanna vanya varalakshmi varvara vasanti
vasilina vasilisa vasliddin vasudha vasundhara veda vedanshi vedrana veduna veerle vela velana velda veleslava
velimira velina velislava vella velma velva vena venceslava vendelina vendula vendulka venera veneranda venere
venessa venka venus venuse venusta vera verda verdiana vere verena vergie verginia veriana verica veridiana verla
verna verona veronica veronika veronique veroslava veselinka vesile veslava vesma vesna vesper vesta veta vibeke
vica vicdan vicenta vicentia vickey vicki vickie vicky victoire victoria vida vidya vienna viera vieroslava vieve
vijolite vikki viktoria viktorie viktorija vildan vilde vilema vilemina vilhelmine viliana vilma vimala vincencie
vincenza vinciane vinka viola violante violet violeta violetta violette violina viorela viorelia viorica virag
virginia virginie visnja vissia vita vitalia vitalina vitezslava vitoria vittoria viva vive vivi viviana viviane
vivianne vivienne vizbulite vlada vladana vladena vladilena vladimira vladislava vladlena vlasta vlastimila
vlastimira vlastislava vlatka voichita vojislava vojmira vojslava vojteska vonda vorsila vratislava vreni vrinda
vrund vujica vukica vuslat walentyna waleria wanda wanesa wani waqila wava wende wendi wendy weronika wiara wibke
widya wiebke wiem wies wiktoria wilda wilhelmina wilhelmine willa willow wilma winda winnie winnifred winona wirda
wirginia wissam wrenley wulan wulandari wuraola wynter xalima xatun xaverie xaviere xenia xenie xezal ximena xiomara
xochitl yaa yadira yaelle yagmur yahaira yajaira yamilet yamileth yamina yana yance yaprak yara yarah yareli yaren
yaretzi yaritza yasemin yasmeen yasmin yasmina yasmine yazmin yejide yelda yeliz yenthe yesenia yesim yessenia yessi
yetunde yewande yfke yibanathi yinthe ylvi ylvie yoko yolanda yolande yonca yoselin yoshiko yosra yosun youmna youna
yousra yozida ysaline yse ysee yseult yulia yuliana yumi yuna yuni yunita yvette yvonne zabina zaenab zahide zahra
zaida zainab zaira zakelina zala zalindra zama zamfira zamira zanele zaneta zanete zanita zaniyah zanna zara zaraza
zaria zariah zarina zariyah zavida zaylee zayneb zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava
zdislava zehra zeinab zejnep zekiye zelaya zelda zelie zeliha zelimira zelinda zelislava zeljka zella zelma zelmira
zeltite zenija zenobia zenobie zenovia zerrin zerya zetta zeynab zeyneb zeynep ziedite zigfrida zigrida zile zilola
zin zina zinaida zineb zinovia zita zitomira zitoslava ziva zivana zizi zlata zlatica zlatka zlatomira zlatuse
zobuhle zoe zoeva zoey zofia zofie zofija zohra zoia zoie zoila zoja zola zora zorana zorina zorka zoroslava zosima
zselyke zsofia zubeyde zubite zuhal zula zulaikha zulal zuleyha zulfa zumrut zuxra zuzana zuzanna zvezdana zvonimira
`);

const heNames = wordSet(`
aaden aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron
aaryan aatmaj aatreya aayushmaan aayushman abaco abadon abay abayomi abbas abbondanzio abbondio abbos abd abdallah
abdel abdelkader abdellah abderrahmane abdiel abdon abdone abdou abdoul abdoulaye abdourahmane abdramane abdul
abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim
abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym
abdurrahmon abdurrauf abdurrazzoq abdussamad abe abeiku abel abelard abelardo abele abelin abenzio abhaidev abhirath
abhisyanta abibo abidin abiodun abiona abisola abisoye abner abondance abou aboubacar aboubakar abraham abram
abramio abramo absalon absolon abyasa acace acacio acar acario acaryatanaya accursio ace achaire achalesvara
acharyanandana acharyasuta achil achiles achille achim achintya achraf achyut acilio acim aciscolo acrisio acun
adalard adalardo adalbald adalberon adalbert adalberto adalfredo adalgiso adalric adalrico adam adamo adams adan
addo adebiyi adebowale adeboye adedayo adedeji adegoke adegrin adekitan adekola adekunle adelardo adelbert adelberto
adelchi adeleke adelfo adelgardo adelmo adelphe adem aden adenet adeniyi adeodat adeodato adeolu adeoti aderopo
adeshina adesoji adetayo adeyi adheesh adhemar adhiarja adhiraj adhrit adiarja adib adigun adika adikara adikavi
adil adin adinata adinath aditeya aditya adityanandan adityanandana adjutor adnan ado adolf adolfo adolfs adolph
adolphe adolphus adone adonis adriaan adriano adrione adripathi advaya afanasie affan afi afolarin afonso afro
agabio agah agamennone agapet agapito agasti agastya agathange agathon agaton agazio agenore agesilao agilbert agnan
agneya agnimitra agniprava agnivesh agnos agostino agrippa agrippin agus agustin ahmad ahmed ahmet ahror ahsen aiace
aidan aidano aiden aimable aimone ainars ajala ajan ajeet ajiman ajimat ajimin ajiono ajit akalp akande akanmu
akanni akarsana akbatur ake akeem akif akin akiner akinkunmi akinlabi akinwale akmal akram akroor aksel akshaj
akshat akshayakeerti aksil aktekin aktimur akwasi akwesi alade aladino alain alamanno alambana alamu alan alano
alarico alassane alban albano alberic alberico albert alberto albin albino alboino albrecht albrico alceo alceste
alcibiade alcide alcime alcino aldo aldobrando aldonce aldric aleandro aleardo aleaume alec alejandro alek
aleksandar aleksander aleksandr aleksej aleksi aleksy alen aleodor aleramo ales alessandro alessio alexander
alexandre alexandro alexandros alexandru alexe alexej alexzander alf alfio alfons alfonso alfonz alfonzo alford
alfred alfredo alfreds algirds algis algiso alic alican alighiero aliou alioune alisan alisher alisir alistair
alistar aljaz aljosa allan allen alliaume almerigo almine almire almiro aloisio aloizs alojz alok alon alone alonso
alonzo aloys alp alparslan alpay alper alperen alphan alphee alphonse alphonso alpinien altan altemur alton alvah
alvar alvaro alverede alviero alvin alvise alwar amabile amadeo amadeus amadou amady amael amalric amand amandin
amant amanzio amaranaath amaranto amaresh amarnath amat amath amato amatore amaury ambrogio ambroise ambrose
ambrosiano ambroz ambrozy amdy amedee amedeo amedeu ameer amelien amelio americo amerigo ameth ameyatma amico amid
amilcare amin amine amintore amir amish amleto ammar amogh amon amone among amos ampelio amza anaadi anacleto anagh
anakin anal anand anang anas anass anastacio anastase anastasije anastaz anatol anatole anatoli anatolii ancelin
andel andelin andelko andelo andeol anders andoche andras andraz andre andreas andrei andrej andres andrew andri
andrija andrin andris andriy andro andrzej andy andzejs andzs anej anele anes ange angelo anggabaya anghel angilbe
angilran angoustan angus anibal anicet aniceto aniello anil anilaabh anilabh anis anish anjaneya anjolaoluwa ankal
anko annibal annibale anom anouar anrijs ansaldo ansbert ansel anselm anselme anselmo ansgar ansgary anslavs anson
ansovino ant antal ante antek antelmo antero anthelme anthony antide antim antimo antino antioco antoine anton
antone antonello antoni antonin antonio antoniu antony antti antun antwan antwon anuar anunay anuraag anurag anvar
anze apollinaire apollinare apollinary apollo apuleio aqil aquilin aquilino araldo aram ararat aras aratone arcade
arcadi arcadii arcadio arch archambaud archan archer archibald archie archimede archippo arcibaldo ardito arduino
aresio argimiro argo argono arialdo ariberto aric arif arijit arijs arindam ariosto aristarco ariste aristeo aristid
aristide aristione aristo aristofane aristotele arjen arjun arkad arkadijs arkadiusz arkady arman armand armando
armel armin arminio armins arnaldo arnaud arne arnesh arno arnold arnoldo arnost arnould arnulfo arolde aron arona
aronne arpad arrigo arron arsen arsene arsenije arseniusz arsipatra arslan arslon art arta artanto artawan arthaud
artheme arthur arthus artiom arto artur arturo arturs artus arun arunthavanathan arved arvel arvid arvids arystarch
arzen asad asadulloh ascanio ascelin asdrubale asher ashlesh ashok ashraf asil asilbek asim asimodeo asirwada
asirwanda askin aslijan asmadi asman asmianto asmuni assunto asterio astianatte aswani ata atakan atalay ataleo
atanas atanasio atanazy ataullah athanase athos atif atilla atma atmanand atmananda atticus attila attilano attilio
auberto aubin audace audebert audouin audran auguste augustin augusto augustus augustyn aurel aurele aurelian
aureliano aurelien aurelio aureliu aurian auro auron ausilio austin auxence avadhesh avaz avdal averardo aviel avram
avsar awar axel axinte axton ayaan aydemir ayden ayhan ayinde aykan aykut aylan ayman aymane aymard aymen aymeric
aymon ayodeji ayodele ayoub aytac aytekin aytug ayvaz azad azamat azeglio azelio azer aziel aziz azizhan azmi
azubuike baalaaditya baalagopaal baba babacan babacar babasola babatunji babawale bacco badis badr bafana bafode
bagas bagiya bagus bagya baha bahadir bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya
bajragin bakary bakda bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto
baktiono bakula balaaditya balachandra baladitya balagopal balagovind balamantri balangga balapati balazs
baldassarre balderico baldo baldomero baldovino baldwin balgopal balidin balijan balint baltazar balthazar bambang
banara banawa banawi bancar bandhu bandhul banel bangizwe banji bankim bankimchandra bankole baptiste barack
barbarigo barbu bardo bardomiano barin baris barkin barlas barnaba barnabas barnabe barney baron barrett barron
barry barsaba barsimeo bart barthelemy bartholome bartimee bartolo bartolomej bartolomeo bartolomeu barton bartu bas
basarab basile basileo basilio bassiano bastiaan bastian bastiano bastien battal battista batu batuhan batur
baturalp baudouin bawer baykal bayram baz bazil bazyli beat beato beatus beckham bedir bedirhan bedreddin bedri
bedrich behcet behic behlul behram behruz behzat bekir bekmurod bektas belimir bellino belo beltramo ben benadik
bence bende bendeguz benedek benedetto benedict benedikt benedykt benett bengt beniamin beniamino benicio benigne
benigno benito benja benjamim benjamin bennet benno benny benoit benone benson bent benton benvenuto benyamin bera
beranger berard berardo berat berdan berend berengario berislav berk berkan berkay berkin bernard bernardo bernd
bernhard beronico bert bertalan berti bertold bertoldo bertolfo bertram bertrand besar beser besim besir bhaasvan
bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik
bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit
bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bibek bibiano bijay bikash bilal
bilel bill billy bilol bindo bino birane birino birjesh birol bishal bishnu bishop bivoj bjarne bjorn blagoje
blahomil blahomir blahoslav blaz blazej boas boaz bob boban bobby bobur bodhan bodi bodie boet bogdan bogoljub
bohdan bohemond bohuchval bohumil bohumir bohun bohus bohuslav bojan boldizsar bolemir boleslav boleslavs bon
bonagiunta bonaldo bonaventura bonavita bonginkosi bonifac boniface bonifacio bonito booker boone borek boris
borislav borivoj borivoje borjan borko bortolo borut borys bosko botan botir botond bouba boubacar boubou bouchard
bowen boyd boza bozetech bozidar bozislav brad braden bradford bradley bradly bradut brady braeden brahim brahma
brahmaanand brahmabrata brahmanandam brahmdev braiden brain brajan brajen brajendra brajesh bram brancaleone brandan
branden brando brandon brandt branimir branislav branko brannon branson brant brantley bratislav braulio braxton
brayan brayden braydon braylon brendan brenden brendon brenn brennen brennon breno brent brenton bret bretislav
brett briac brian brice bridger brieuc briggs brijesh brock broderick brody bronislav bronislavs bronson brooks
bruce bruno bruto bryan bryant bryce brycen bryon bryson buchi buck bud buddha buddy budhil budi budimir budislav
budivoj buford bugra bukola bulent bulut bunyamin burak burhan burhon burley burton buster byron bystrik cade caden
caesar cafer cagak cagan cagatay cagdas cager caglar cagri cagrihan cahid cahya cahyadi cahyanto cahyo cahyono
caiden cain caino caio caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calanico calcedonio
cale caleb calebe calixte callisto callum calogero calvin camelien camil camillien camillo camilo camron can canalp
candar candelario candide candido candrakanta caner cankan cannon cantemir cantidio canziano capa caraka caribert
carl carles carleton carlo carloman carlos carlton carmelo caronte carponio carub cas case casen cash casian casimer
casimir casimiro caslav cason caspar casper cassiano cassien cassio cassius casto cataldo catalin catullo catur
caturangga caua cavid cawisadi cawisono cawuk cayadi cayson cazimir ceasar cecco cecep cecilio cecyliusz cedomir
cedric cedrick cedrik cedrin celal celaleddin celasun celen celestin celestino celestyn celian celien celik celil
celso cem cemal cemali cemani cemeti cemil cemplunk cene cenek cengkal cengkir cenk cesaire cesar cesare cesario
cestmir cetin cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra chace chad chadd
chadrick chadwick chahine chaim chaitan chakor chakradhar chakravartee chakravarti chanakya chance chandak chandan
chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan chandran chandranath chapal charak charl
charlemagne charles charuchandra charuvrat chase chaten chatur chaturaanan chaturbhuj chaz cheick cheick-oumar
cheikh cheikhou chekhouna cherif cherubino chester chet chetan chetanaanand chiaffredo chidaakaash chidaatma
chidambar chidambaram chidananda childebert chilperic chinedu chinmayanand chinmayananda chiranjeev chiranjeeve
chiril chirill chitraksh chrabros chraniboj chranibor chranislav chretien christ christer christiaan christiano
christodule christoffer christop christoph christophe christopher christos chrudos chrysole chrysostome chuck chukwu
chval cicero cihad cihan cihangir cihansah cino ciprian cipriano cirano ciriaco ciril cirillo cirino ciro cistoslav
civan claas claes clarence clarenzio clark claud claudien claudio claudiu claus clay clayton cleandre cleandro
clemens clement clemente cleonico clery cletus cleve cleveland cliff clifford clifton climaco clinio clint clinton
clive clodomiro clodoveo clotaire cloyd clyde codin codrin codrut cody coen cohen cole coleman colin colins collin
colmanno colmazio colombano colombo colson colt colten colter colton columbus come concetto concordio conner connor
conor conrad constant constantin constantine constatin cooper corbin corbiniano cordell coreno corentin coriolano
cornel cornelio cornelis corneliu cornelius cornell coronato corrado cortez corto corvin cosimo coskun coskuner
cosma cosmin costache costante costantino costanzo costel costin craig crawford creed cremenzio crescente crescenzio
crespignano crew crin crispino cristaldo cristea cristian cristiano cristobal cristofor cristoforo cristopher
crocefisso csaba csanad csongor ctibor ctirad ctislav cubeyr cullen cumhur cuneyt cuniberto cupido curt curtis
cvijan cvijetin cyprian cyprien cyrian cyriaque cyril cyrille cyrus cyryl daan dabiziv dacian daciano dacin dacio
dadap dadi dag dagel daghan dagoberto dags daiwik dalibor daliman dalimil dalimin dalimir daliono dallin dalmazio
dalton damar damaso dame dameon damian damiano damien damife damil damilare damin damion damir damjan damocle
damodara damon damu dan danang dandak dandapaani dandre dane dangelo danial daniel daniil danijel danil danilo danio
daniswara danjuma danko danny dante danu danuja danyl daouda daquan darek darell daren dariati darijan darimin darin
dario darius dariusz darko darmaji darman darmana darmanto daron darrel darrell darren darrick darrin darrion
darrius darron darryl darshan darsirah dartono daru daruna darwin daryani datta dave daver davian david davide
davids davino davion davis davon davonte davor davorin davron davud dawid dawson dax daxton dayaamay dayaananda
dayaanidhi dayamayee dayane deacon dean deandre deangelo decebal decimo declan dedric dedrick deen deenabandhu
deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar deion dejan dejon
dejuan delano delbert delfino delmar delmer delphin delvin demarco demarcus demario demba demeter demetrio
demetriusz demilade demiralp demirhan democrito demond demostene deneval denisz denizalp dennis denny denzel deodato
deondre deontae deonte depold dereck derek derick derik deron derrell derrick dersim dervis desiderato desiderio
desimir desmond detmar detrich dev devadatt devagya devajyoti devak devante devdan devesh deveshwar devonte devran
devvrat dewayne dewey dewitt dex dexter dexx dezider dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu
dhruv dhyanesh dhyaneshwar diar dick didier didimo diego dies dieter dietrich dieudonne digambar digambara digdaya
dikmen dilaver dillon dilmurod dimas dimaz dimitri dimitrii dimitrij dimitrije dimitris dinakar dinc dincer dinesh
dinis dinkar dino dinu diocleziano diodoro diogene diogo diomede dionigi dionisio dionizy dionyz dionyzos dipa
dipankar dipendra dipesh diptendu direnc dirja dirk diroj divaakar divakar divis divjot divo diyor djayden djibril
dluhos dmitri dmitrii dmitry dmytro dobromil dobromir dobroslav dock dodato dodo dogan doganay doganer dogu domagoj
domen domenic domenick domenico domenik domezio domingo dominic dominick dominik domiziano don donald donat
donatello donato donavan donavon donn donny dono donovan dontae donte dorel doriano dorin dorinel doroteo doru doug
douglas douglass douwe dov dovud doyle dragan dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav
dragutin drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat drake draza drazen dren dries driss dron
drona drzimir drzislav duane duanne duarte dubravko duccio duco ducu dudley duilio duje dujo duke dumisani dumitru
duncan dundar dura durante durmus durodola durward dusan dusko dustin duuk dwain dwaipayan dwaipayana dwayne dwight
dylano ean earl earle earnest easton eberardo ebiowei ebuzer ecclesio ecehan ecevit ecmel ecvet ed edd eddi eddy ede
edgar edgard edgardo edgars edhem edi edilberto edison ediz edmond edmondo edmund edoardo edouard eduard eduardo
eduards edvard edvin edvins edward edwardo edwin edzus eekalabya eero efim efisio efken eflah efraim efrain efrem
efren efsun eftimie ega ege egemen egeo egidio egils eginardo egisto egmont egon egor einar einars eino eirik eithan
eizens eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo el eladio elbek elbert eldon
eldor eldred eldridge eleazar eleuterio eleuthere elgin eliahou elian eliano elias eliasz eliel eliezer elifio
eligio elija elijah elio eliodoro elion elior eliott elisee eliseo elisio elizej elizeus ellsworth elmar elmars
elmer elmo elmore elmurod elnur eloan elogio eloi elone elouan eloy elpidio elroy elton eluh elvezio elvin elvino
elvis elwin elwood elwyn elyas elyes elyor elzear emanoil emanuel emanuele emanuil emas embuh emced emeka emeric
emerich emidio emiel emil emilian emiliano emilien emilijan emilio emils emin emir emirhan emmanuel emmerico emmet
emmett emmitt emong empirio empluk emrah emre emrullah ender enderun endra endrigo enea enecone enes engelbert engin
enguerrand enio enis ennio enno enoch enos enrico enrique ensar ensio enteng enver enyo enzo ephraim epiphane
eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument
erda erdal erdem erdinc erel eremia erenia ergin ergun erguner erhan erhard eriberto eric erich erick erico erik
eriks erkam erkan erkki erling erman ermanno ermenegildo ermes ermete ermilo erminio ermins ernest ernesto ernie
ernst erol eros errol ersan ersin ertan ertugrul ervin ervins erwan erwann erwin esat esau esben esref esse esteban
estevan estiawan estiono esuperio esupofo eterie ethan ethann ethem ettore eubert euclide eudes eudoxe eufebio
eufemio eufronio eugen eugene eugenio eugeniu eugeniusz eusebe eusebio eusebiu eusebius euseo eustache eustatiu
eustorgio eustosio eustracjusz eutalio evald evaldo evalds evan evandro evans evarist evariste evaristo evasio even
everardo everett evert evgheni evghenii evidio evodio evran evrard evremondo evzen ewald ewan ewell ewen ewenn eyal
eymen eytan eythan eyup ezechiel ezechiele ezekiel ezequiel ezio ezrak faas fabian fabiano fabien fabijan fabio
fabrice fabricio fabrizio fadi fadil fady fahrettin fahri fahriddin faik faiq faisal falba falih falk famiano fantin
fanyana fares farid faris farouk farruh faruk fasih fatih fatin faust faustin faustino fausto faustyn favian faysal
fayzbek fazil fazio fazli fazliddin fazullah feda fedai fedde fedele federico fedor fedro fehmi felician feliciano
felicien felicite feliks felipe felix felton fender feodor feramus feramuz ferdi ferdinand ferdinando ferenc ferhan
ferhat feridun ferit ferman fermiano fermin fermo fernando ferre ferruccio ferruh festo fevzi feyyaz feyzullah
fiacre fidel fidele fidelius fidenziano fidenzio fiete fiifi fikret fikri filemon filibert filiberto filip filipe
filipp filippo filomen filomeno filotije finn finnegan fiodor fionn fiorenziano fiorenzo firas firdavs firmin fisher
fitrat flavian flaviano flavien flavio flaviu flavius fleano fletcher flip flodoard florea florencio florent
florentin florentyn florestan florian floriano florin floris floyd flurin fode folco folu ford forest forrest
fortunat fortunato fortune fos fosco foss foster fotih foucauld foulques frana franc francesco franci francisc
francisco francisque franciszek franck franco francois franjo frank franklin frantisek franz fred freddy frederic
frederick frederico frederik fredric fredrick fredrik fredy freek freeman frenkie frido fridolin fridrich friedrich
fritz frontiniano fryderyk fuat fulbert fulberto fulcran fulgence fulgenzio fulvio funani funmilade funmilayo furio
furkan furman furseo fuscolo fuzuli gabe gabi gabin gabino gabor gabriel gad gada gadang gading gaduh gael gaetan
gaetano gaffar gagan gage gaglioffo gaiman gaio gaj gajaadhar gajabahu gajadhar gajbaahu gal galak galang galar
galdino galeazzo galfryd galih galileo galiono gallicano galuh galur gaman gamani gamanto gambira gamblang ganak
ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh gangesh gangsa gangsar ganjaran gannon
gantar gara garan garang garda gardner gareth garett garfield garik garimberto garnier garret garrett garrick
garrison garry garth garud garuda gary gaspar gaspard gaspare gasper gaston gastone gati gatien gatik gatot gatra
gatsha gaud gaudenzio gaudino gauraang gaurang gauranga gautam gautama gauthier gautier gautiero gavin gavino gavril
gavrilo gavyn gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan gbowoade gedeon gedeone gederts gejza gellert gelu
geminiano genadij genaro gencer gene general generoso genesio gennaro gentile genziano geo geoffrey geoffroy georg
george georgel georges georgi georgian georgije geovanni geovanny geovany gerald gerard gerardo gerasim gerasimo
geraud gerazim gerazym gerbert geremia gergely gergo gerhard gerino germain german germano gerolamo geronimo
geronzio gerrit gerson gervais gervasio gesualdo gevheri geza ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie
ghennadi gheorghe gheorghi gheorghii gheorghita gherardo gherman ghislain giacinto giacobbe giacomo giadero
giambattista gian gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario
gianpaolo gianpiero gianpietro gianuario giasone gibran gibson gica gicu gideon giel gijs gil gilang gilbert
gilberto gildo giles gilles gillo gineto gino gioacchino giobbe gioberto giocondo gioele gion giona gionata giordano
giorgian giorgio giorgos giosue giosuele giotto giovani giovanni giovanny giove gioventino giovenzio girardo girart
giray giri girik girika girindra giriraaj giriraj girish girolamo girts gislebert giuda giuliano giulio giuseppe
giustiniano giusto giyas glauco gleb glen glenn gligorije gobinda godfrey goffredo gojko gokalp gokmen golia golub
gomberto goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonzaga gonzague gonzalo gopaal
gopal gopee gopi gorakhanatha gorakhnath goran gorazd gordan gordiano gordon gorkem gosto goswamee goswami gothard
gottardo gottfried gotum gouranga goutam govinda gracian graciliano gradimir grady graham grant granville gratian
grato graziano green greg gregg greggory gregoire gregor gregorian gregorio gregory greyson grga grgo grgur griffin
grigore grigori grigorije grimaldo grover grzegorz gualberto gualtiero gubio gudakesa gudakesha guelfo guerin
guerrino guglielmo gui guiberto guido guilhem guilherme guillaume guillermo guiscardo guiseppe gulhan gultekin
gumesindo gunars gunnar gunner gunter gurbuz gurdal gurdev gurhan gurkan gurol gursel guru gus gust gustav gustave
gustavo guus guvenalp guy guyot gvozden gwendoline gwido gyorgy habbab habib habil hacib hadi hadriel hadrien hafi
hafid hafiz haim hairyanto hakan hakeem hakem haki hakim hakki hakon hal haldun halil halim halis halit haluk
hamdullah hamed hami hamid hamidou hamish hamit hammad hamza hamzah hanefi hank hannes hanno hannu hans hans-peter
hans-rudolf hans-ulrich hansjorg hanspeter hansruedi hansueli hanus haralamb haralambie harald hardana hardi
hardouin hardy hari harimurti harinarayan harit harja harjasa harjaya harjo harlan harmon harold haron haroun
harouna haroune harris harrison harry harsana harsanto harsaya hartaka hartana harto harun harvey hasan haseki
hasibi hasim hasin haskell hasmet hassan hassane hasta hastal hatem hatip hattab hauke havel hawar hayali hayati
haydar hazar hazim heath heber hector hedelin heikki hein heinrich heinz heitor heja helie helier helio helios
helmer helmut henderson hendra hendri hendrik hennes henning henri henrich henrick henrie henrik henrique henry
henryk herbert heriberto herluin herman hermann hermenegildo herminio hernan herschel hershel heru herve heryanto
heval hezekiah hicabi hicham hidde hieronim hikmat hikmet hilaire hilar hilario hilarion hilarius hilbert hildebert
hillard hillel hilmi hilton himawan himmet hincmar hipolit hipolito hiram hiranmay hiranmaya hiroshi hisam hjalmar
hobart hojimurod holden homer homero honore honorius horac horace horacio horacy horatiu horea horia horst horymir
hosea hostimil hostimir hostislav hostivit houston hovard howard howell hoyt hozan hrvoj hrvoje hubert huccet hud
hudavendigar hudayi hudson huey hugh hugo hugues hulki hulusi huma humayun humberto hunor hurkan hurram hursit
husameddin husamettin husein huseyin husnu husrev hussein huub huzeyfe hvalimir hvezdoslav hyacint hyman hynek
hypolit iacob iacopo iacopone iacov iago ian iancu ianis ianos iaroslav ib iban ibidapo ibodulloh ibou ibra ibrahim
ibrahima ibrani ibrohim ibun icaro icilio ico idan idir ido idris idriss idrissa ieremia ifeanyichukwu ige iginio
igino ignac ignacio ignacy ignat ignatius ignazio ignjat igor igori ihtiyor ihvan ike ikenna ikeoluwa iker ikhidie
ikhsan ikin ikrime ikrom ilai ilan ilarie ilario ilarion ilay ilbey ildebrando ildefonso ilgmars ilham ilhami ilian
iliane ilias ilie ilies ilija ilja ilkay ilker ilko illidio illuminato ilmari ilmars ilqar ilyan ilyane ilyas ilyass
ilyes ilyess ilyos imad imam immacolato immanuel imrane imre imrich imron inars inder indrikis indro ingmars
inioluwa innocent innocente innocenty innocenzo ino inocenc inocentiu insa inza ioan ion ionel ionica ionut iorio
iosif ippocrate ippolito irenej ireneo ireneus ireneusz ireti irfan irinel irnanto irsad irvin irving irwan irwin
isaac isac isacco isadore isai isaia isaiah isaias isak ischirione iseoluwa ishaan ishaq ishmael ishola isiah isidor
isidore isidoro isidro isiner islom ismael ismaele ismail ismaila ismet ismoil isom israel issac issam issiaka
istvan italo itri iulian iuliu iuri iurie iurii iustin iustinian ivan ivano ivanoe ivar ive ivek iven ivo ivone ivor
iwan ixtiyar iyad iyed izaak izaiah izaias izajasz izak izidor izmael iztok izydor izzet izzettin jaakko jabal
jabari jace jacek jachym jacinto jack jackson jaco jacob jacobo jacobus jacoby jacques jad jadesola jadiel jadon
jadran jadranko jadro jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagger jagmeet jahnu jail
jaiman jair jairo jais jaivey jaka jake jakob jakov jakub jaleel jalil jalol jalon jamaal jamal jamar jamarcus
jamarion james jameson jamir jamiro jamol jamshid janek janez janick janko jannek jannes jannik jannis jano janos
janosch janusz japhet jaquan jared jarmil jarne jarno jaro jarod jarolim jaromil jaromir jaron jaroslav jarred
jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jase jasen jasenko jasin jasmani jason jasper jassem jassim
jasur jaswadi jati jatmiko javas javi javier javion javlon javohir javonte jawad jawed jax jaxen jaxon jaxson jaxton
jaxx jay jayadi jayceon jaydon jayeng jaylano jaylon jayson jayvano jazeps jaziel jean-baptiste jean-claude
jean-daniel jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jeannel
jeannot jeb jed jedediah jedidiah jef jeff jefferey jefferson jeffery jeffrey jeffry jefri jefta jekabs jelle jelmer
jelte jens jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermain
jermaine jermey jernej jerod jerold jerome jeromy jeronimo jeronym jerrell jerrod jerrold jerry jerzy jesper jesse
jesus jett jevgenijs jevon jezdimir jibril jidde jilji jim jimmy jimram jinawi jindrich jiri jitender jitendra
joachim joah joakim joao joaquim joaquin joas job joe joel joep joerg joes joesph johan johannes johathan john
johnathan johnathon johnny johnpaul johnson joko jon jonas jonatan jonathan jonathon jono joojo joost jop jorg jorge
jorgen jorin joris jorn jorrit jort joscha joschua jose josef josep joseph josh joshua joshuah josiah josip josko
joso josse jost josua josue jourdain jovani jovanni jovanny jovany jovin joza joze jozef joziah jozsef jozue juan
judah judd judge judicael judson jugoslav juha juhani juho jukka julan julian julien julijs julio julius juliusz
jumadi jumari junayd junior junius jur juraj jure jurg jurgen jurgis juri jurre juste justen justin juston justyn
jusuf juvenal juwan juwon jyotis kaan kabil kacper kacung kade kadem kaden kadir kadrican kagiso kailash kairav
kairo kais kaison kaj kajen kajetan kale kaleb kalender kalervo kalevi kalidou kalim kalinik kalistrat kalle kalvin
kamal kamalesh kambali kamel kamidin kamlesh kamol kamoliddin kamran kanak kanaka kanda kane kannan kannen kannon
karahan karam karamba karamoko kardi kareem karim kariman karja karl karl-emil karl-johan karlis karlo karsa karsana
karta karthik kartik karunanidhi karya kasen kash kashton kashyap kasian kasim kasiran kason kaspar kasper kassim
kastor kasusra kavon kawa kawaca kawaya kayaalp kayode kays kayson kayun kazim kazimierz kazimir keano keanu keba
keenan keerti kees keith keji keles kelton kelvin kelyan kemal kemalettin kemba kemi ken kenan kenari kende kendrick
kenes kenji kenneth kennith kenny keno kent kenton kenyon kenzo keon keramet kerami kerem keremsah kerim kermit
keshaun kessaf keven kevin kevon keyan keyon keyshawn kgabu khadim khaled khalid khalifa khalil khem kian kiano kick
kiel kilian kilyan kimo kin king kingston kip kirilo kirk kirti kiyan kjeld kjell klaas klarencjusz klaudian
klaudius klaudiusz klaus klavs kleber klemen klemens klement kliment knox knut kobe koby kocer koen kofi kohen kojo
koko koksal kolawole kole koloman kolombin kolos kolten kolton kolumban kolumbin komil komron konner konnor konrad
konrads konstantin konstantins konstanty konstantyn koray korbin korbinian korede korkut kornel korneli kornelius
korneliusz kosma kosmas kosta kostas kraig krasomil krasoslav kresimir kresomysl krijn krishnadas krishnadasa
krisjanis kristians kristijan kristjan kristof kristofer kristoffer kristopher krisztian krisztofer krsto kruno
krunoslav kryspin krystof krzysztof ksawery ksenofont kubad kubat kubilay kubura kuddusi kujoe kumar kuncara
kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzman kveton kvetos kvetoslav kvido kwabena kwadwo kwaku
kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyle kylian kyliann kyllian kyson laal labuh ladarius ladislao
ladislau ladislav ladji lafayette lai lajos laksana lakshman lakshmidhar lakshminath lal lambert lamberto lamih
lamine lamont lanang lance lancelot lancilotto landen lander landolfo landon lanfranco langa langgeng lanjar lanny
lantar lapo laron larry lars lascar lasmanto lasmono lassana lasse laswi laszlo latif laurenc laurencjusz laurens
laurent laurentino laurentiu laurenty laurenz laurian lauriano lautone lavinio lawrence laxman lazar lazare lazaro
lazarz laziz lazzaro leander leandr leandre leandro leano leart ledion leendert lega legawa leif leke leland lembah
lemuel len lenard lenn lennard lennart lennert lenni leny leo leo-paul leodegar leon leonard leonardo leonel
leonhard leonid leonidas leonids leonio leonis leontin leontyn leonzio leopardo leopold leopoldo leos lere leroy
lesek lester letterio leu leufroy lev levent levente levi levin levio levoslav lew lewin lewis lex leyan liam lias
liberato liberatore libere liberio libero liberto libor liborio liboslav lica lidio lietald lieto lieuwe liman limar
lincoln lino linus linwood lio lion lionel liron lirone lisandro livino livio liviu livius liyam liyan ljubisa
ljubomir ljudevit lloyd loan lodovico loek loet lohan loic lolade lon longin lonny lonzo lorenc loreno lorenz
lorenzo lorian lorik lorrain lotar lothaire lothar louan louay louca louis louka lounis loup lourenco lovro lowell
lowie loyd lubin lubomir lubor lubos luboslav luc lucas lucentiu lucian luciano lucien lucijan lucio lucious lucius
lucjan lucretiu ludano ludek ludivoj ludolphe ludomil ludomir ludoslav ludovic ludovico ludovit ludvig ludvik ludwig
ludwik luhung lui luigi luis luiz luk lukas lukasz luke lukita lukman lukrecius luluh lulut lumir lungu lurhur
lutfan lutfi lutfullah lutfulloh luther luthfi lutibor lutobor lutz luuk luwar luwes lwandle lyam lyes lyle maad
maarten maas mabruk mac macaire macario maccabeo mace maceo mack mactar madid mads mael maes maffeo maggiorino magno
magnus mahamadou mahan mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut mahrus
mahzan mahzun maik mailo maiorico major makan makar makara makary makhtar makinwa maks maksim maksud maksym
maksymilian makuta malachi malakai malco malcolm malcom malick malik malo malte malthe mama mamadou mamady maman
mamante mamert mamoudou mamour manah manasse mancio mandla manetto manfred manfredo manik manikya manil manilio
manley manlio manoah manoj manole mansour mansueto mansur mansvet manu manuel manuele maphikelela maqsud maras marat
marc marc-antoine marceau marceli marcelin marcelino marcello marcellus marcelo marciano marcin marcis marco marcos
marcu marcus mardon marek margana margers mariadi mariano marijan marijn marinko marino marinus mario marius marjan
mark markku marko markus marlon marolo maros marouane marques marquez marquis marshall marsito marsudi mart martaka
martana martani marten martial martim martin martino martins marton martti marut marvin marwan marwane marwata
marwin maryadi maryanto marzio mas mason massamba massimiliano massimo massinissa matan matar mate matei matej mateo
mateus mateusz matheo matheus mathew mathias mathieu mathijs mathis mathurin mathuys mathys matias matija matis
matiss matjaz matko mato matous matroniano mats matt matteo mattes mattheo matthew matthias matthieu matthijs
matthis mattia mattias mattis matus matyas matys matz maugis maurice mauricio maurilio maurits maurizio mauro
maurycy mavdud maverick mavlon max maxence maxens maxim maximilian maximiliano maximilien maximillian maximo maximus
maxmilian maxwell mayeul maynard mayoor mazbut mazhar mazlum mbaye mecislav medard medardo mederic medoro medoune
mees meghnad meghnath mehdi mehmet meik mekhi melanio melchiade melchior melchiorre melezio melichar melih meliksah
melle mels melvil melvin melvyn memduh menachem menahem menardo mence mendel menelao meneo menno mennone mercurio
merijn merovee mert mervin merwan mestan mesut mete metello metin metod metodej metrofane mevlut mex micael michael
micheal michelangelo mick mickael midas miel miguel miha mihael mihai mihail mihailo mihajlo mihaly mihnea mijat mik
mikail mike mikelis mikhail mikkel mikko miklos mikolaj mikolas mikulas miladin milanko milano mile miles mileta
milford milhan milic milik milisav milivoj miljan miljenko millard milo milojica milomir milon milorad milos
miloslav milous milovan milovin milton milutin mimo minervino mink mio miodrag miomir mir mirac miran miraziz mircea
mirco mirek mirkelam mirko miro mirocleto miromil miron miroslav mirtil mirziyo misael misaele misbah misko mislav
mitar mitch mitchel mitchell mithat mitica mitja mitrut mlad mladen mnata mnislav moche moctar modest modesto modibo
modou mody mohamad mohamadou mohamed mohamed-ali mohamed-amine mohammad mohammed mohan mohinder mohir moise moises
mojmir mojzesz mojzis momir monaldo monitore monty monvids moos mordechai moreno moric moris moritz morne morris
morten mortimer morton mory mose moses moshe mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa
moustapha mozes mpilo mpumelelo msizi mstislav muammer muaviye muaz mufid mufiz mugur mugurel muhammad muhammed
muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat mujur mukadder mukerrem mukesh muktedi muktedir
muktefi mukul mulya mulyanto mulyono mumpuni mumtaz muni munif munir murat muren murilo murod murray mursinin
mursita murti musa musawenkosi musir muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasim
muteber mutemed muttalib muyiwa muzaffar muzaffer muzdad muziano myles mylo myron myrtil nabi nabil nabin naci nadi
nadir nae nael nafiz nagabhushanam nahel nahid nahil nail naim najam najib najmiddin nalar namazio name namik nand
nanda nando nandor naoki naoufal naoufel napoleon napoleone naradi narayan narcis narciso narcisse nardi narendra
narimon narinder narji narseo narsete nasab nash nasir nasriddin nasrullah nassim nat natan natanael nataniel nathan
nathanael nathanial nathaniel nathen natiq naud naudet naval navin nawfel nawroz nayel nazario nazariusz nazary
nazif nazim nazmi nazrulloh nazzareno nazzaro ndleleni neal nebojsa necat necati necdet nechifor necib necmettin ned
nedeljko nedim nedjeljko nehemiah nehemie nehoslav neil nejat nejc neklan nelio nels nelson nelu nemanja nenad neo
neopolo neoterio nepomuk nereo neset nesim nestor nestore neven neville nevio nevzat newell newton nezamysl niall
nicanor nicarete nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nick nicklas nicklaus nickolas
niclas nicoara nicodemo nicodim nicolae nicolaie nicolas nicolo nicon nicu niculita nicusor nicuta niek niels
niels-christian nigel nihad nihat nik nikhil nikko niklas niklaus niklavs nikodem nikolai nikolas nikolasz nikos
niksa nils nimit nimrod niniano nino nio niraj niranjan nirbhay niro nischal nistiman niyaga niyazi niyilolawa
nizamettin nizar nizom nizomiddin nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah noan noar noham nohan nolan
nolann nolen nolhan norbert norberto norman normand norris norval norwood nosir nosirjon nostriano noud nouha nouri
nout novak novan nox nrima nugraha numan nuno nunzio nurbek nuredin nurettin nuriddin nurlan nurullah nusrat
nusratulloh nusret nyana nyoman oba obanijesu obid obie obrad obren octav octave octavian octavio octaviu oddone
oderico odidone odil odilon odin odolen odon odorico oger ognjen ogooluwa oguz oguzhan ojars okan oke okey okta
oktavian oktavius oktay okto oladare oladimeji olaf olaide olakunle olanrewaju olansile olavi olbram oldrich ole
oleg olegs oleksandr olen olgerts olim olimpian olimpio olimpiu olin olindo oliver olivier oliviero oliviu oliwier
olle olof olufunmi olumide olumorotimi oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
oluwole oluwunmi omad oman omar omari omer omero omobobola omotayo onder ondrej onesto onofrio onorino onorio
onoriode onufry onur opan opung oqil oral oran orazio orell oren orenzio orest oreste orestes orfeo orhan orif orin
orio orion orland orlando orlo oronzo orrin orsino orso ortensio orval orville osama osbaldo osborne oscar oskar
oskari osman osmondo osmund ostoja osunleke osvald osvaldo oswald oswaldo ota otabek otakar otello othmane otho otis
otmar oto otokar otomar ottaviano ottavio ottis otto ottone oumar oury ousmane oussama ovidio ovidiu ovidius owen
oybek ozan ozcan ozer ozgur ozhan ozkan ozod ozodbek ozren ozy pablo paciano pacifico paco pacome pacomio padam
paiman paja palatino palemon palladio palmiro pamfil pammachio panagachie panait panca pancario pancrazio pandu
panfilo pangeran pangestu panji pankrac pankracy pantaleo pantaleon pantaleone paolo param paramartha pardi pardo
parfait paride parman parmenio parsival pascal paskal pasquale paterne paterniano pathe patricio patrick patrik
patrizio patroclo patru patrycjusz patrycy patryk paul paul-antoine paul-arthur paulo pauside pavel pavils pavle
pavlin pavol pawel payidar pedro peer pekka peleo pelhrim pelle pellegrino pentti pepe pepijn pepin pepo per pera
perceval percival percy perica pericle perikles perkasa pero perseo pertev perver petar pete peter peteris petko
petr petre petri petrica petrisor petronio petronius petros petru petrut petteri peyami pharell phil phila philani
phileas philemon philibert philip philipp philippe phillip phiwokwakhe pie pierangelo pierce piergiorgio pierluigi
piermarco piero pierre pierre-alain pierre-alexandre pierre-andre pierre-antoine pierre-louis pierrick piersilvio
piet pieter pietro pim pio piotr pippo pit pius placido platon platone plinio plutarco pol polidoro polifemo
polikarp pollione polykarp pompeo pompiliu pomponio pontus ponziano ponzio porfirio porfiriusz porfiry porziano
postumio poul praba prabawa prabin prabowo prabu prakash prakosa pran pranata pranawa pranay prasad prasetya
prasetyo prashant prassede prathamesh pravdan pravdomil pravomil prayag prayitna prayoga prayogo predrag prem
premysl preston priamo pribyslav price prima primo primoz prince princeton prisco privato procopio prokles prokop
prokul prospero protasio proteo prudenzio prvoslav publio puneet pupolo purna purushottam purwa purwadi purwanto
pusicio putu qobil qosim quarto quasimodo qudrat quentin querano quinten quintiliano quintilio quintin quintino
quinton quinziano quinzio quirin quirino rachid raci radan radegast radek raden radenko radhost radika radim radimir
radion radisa radislav radit raditya radivoj radivoje radko radmil radmilo rado radolfo radomil radomir rados
radosav radoslav radovan radu raducu radul raduz radvan raf rafael rafal rafet raff raffaele rafi rafid rafiq
raharja raheem rahim rahman rahmat rahsaan rahul raide raif raihan raik raimondo raimund rainald rainaldo rainer
rainhard rainold raj rajab rajan rajendra rajiv rajko rajmund rajnold raju rakesh rakip ralf ralph ramazan ramesh
rameshwar ramiro ramiz ramon ramy ramziddin randal randall randell randolf randolph randy ranek rangga raniero
ranjan ranjeet ranjit ranko ranolfo ransom raoul raphael rares rashad rasheed rashid rasim rasit rasko rasmus
rastislav ratibor ratimir ratmir rauf raul ravi ravshan raxmatulloh ray rayane rayen raymon raymond raymundo razvan
recai recep redmond reed refah refet refik reginald reginaldo regnars regolo reha rehor reid rein reinhard reinhold
rejan rejean reksa relja relu remig remigio remilekun remo remondo remus remzi renars renat renato renaud rendy rens
renzo resat resid respati respicio resul reto reuben revi rex reybaud reymundo reynaldo reynold reza rhett riaan
riad ricardo ricards ricario riccardo richard richelmo richmond rick rickard rickey ricky rico ridge ridvan rifat
riff rigard rigoberto rinaldo rino ritesh riv riyad riza rizki rizvon rob robaldo robb robbe robby robert roberto
robi robinson rocco roch rocky rod rodan roderick roderik roderyk rodger rodiano rodion rodney rodolfo rodoljub
rodolphe rodrick rodrigo rodrigue roel rogelio roger rogers rohan rohit roj rok roko roland rolando rolf rolfo
rolland rollin romain roman romano romans romeo romero romeu romoaldo romolo romuald romualdo romul romulus ron
ronald ronaldo ronan ronin roosevelt roscoe rosendo rosman ross rostislav rotimi rover rowland roy ruben rubiano
ruchan rudis rudolf rudolfs rudolph rudra rudy ruedi rufino rufo rufus ruggero rukneddin rupert ruperto ruprecht
rusins ruslan rusman russ russel russell rustam rustu rutilo ryad ryan ryker ryszard saad saadat saadi saban sabar
sabato sabazio sabele sabin sabino sabir sabri sachin sacid sadan sadar sadberk sadettin sadik sadiq sadri sadriddin
sadullah saeed saer saffet saffiro saffo safi safir safo safouan safouane sagar sahap sahin sahinalp sahsuvar said
saiful saim saint saiq saka sakip sakir sakti saladino salamoun salif salih salim saliou salman saloh salomon
salomone salomoun salustio salvador salvatore salvo salwator samandar samba samed sameer samih samil samim samir
samo samson samsul samu samuel samuele samy sancho sandor sandro sandu sanele sanford sanjay sanjin sanka sansone
sante santiago santino santo santosh sapiente sarani sarbello sardor sarvar sarvin saso satish saturniano saturnin
saturnino satyen saul sauveur sava savas savel saverio savi savin savinien savino savion savva sayan sayed scot
scott scotty seamus sean seb sebas sebastiaan sebastian sebastiano sebastiao sebastien sebastjan sebestian secaeddin
seckin seckou secondiano secondo sedat sedrick sedrik sef sefer seff sefik seghei sehlevent sekou selahattin selami
selcuk selim selmer selyan sem semih semion semplicio sempronio semsi sener senesio senn senne senofonte senol sep
sepp seppe seppo serafettin serafim serafin serafino seraphin serapione serban serbulent serdar seref serenus serge
sergei sergej sergen sergey serghei sergi sergio sergiu sergiusz serhad serif sermet sertac servac servan server
servidio serviliano sesto seth settar settimio settimo setya sev sever severiano severin severino severo sevket
sevki seweryn sexmus seyban seydou seye seyfettin seyfi seyfullah seyyit sfiso shad shahboz shahobiddin shahriyor
shahzod shalewa shamsiddin shane shankar shantanu shayan shekoni sheldon shelton shemar shepherd sher sherman
sherwood sherzod shimon shinzo shiv shlomo shmuel shodiyor shukrulloh sibusiso sico sicuro sid siddarth siddhartha
siddhran sidiq sidoine sidon sidonio sidy siebe siem siep sifiso sigebert sigfrid sigfrido sigismond sigismondo
sigmund sigurd sihab sihabeddin sijuade sil silas silvan silvano silvere silverio silvester silvestr silvestro
silvian silvio silviu silvius sim simao simen simeon simeone simion simo simon sinan sinasi sindre sinesio sinfronio
sinica sinisa sinkler siphiwe sipho sir sire sireno siriano siricio sirineu sirio siro sirojiddin sisto sithembiso
sixt sixte sixtus siyanda sjoerd sjors skander slade slamet slavek slaven slaviboj slavibor slavko slavoboj slavoj
slavoljub slavomil slavomir slobodan smil sname soan sobeslav sobit soccorso socrate sodiq sofiane sohan sohib
sokrat solal soleh solocone solomon solon som somnath somu sondre sonke sorin sostene sosteneo sostrato soter
souleyman souleymane spano spartaco speranzio spiridon spirydion spytihnev srboljub srecko sredoje stan stancu
stanford stanimir stanislao stanislas stanislav stanislaw stanko stanley stanton stasta stavros steen steeve stef
stefan stefano steffen stelian sten stepan stephaans stephan stephen stephon stetson stevan steve steven stewart
stig stijn stiliano stipan stipe stiriaco stjepan stojan stojmir stone strahinja stribor stuart suat subash subhash
subhi subodh sudi suheyl suhrob sukru sulaymon suleyman sulton suman sumeet sune suraj surano suresh sururi
suryakant suryakanta sushant susheel sushil svatoboj svatobor svatomir svatopluk svatoslav sveatoslav svebor sven
svend sverre svetislav svetolik svetomir svetoslav svetozar sviturno swami swan swapnil syed sylas sylvain sylvester
sylvestre sylwester szabolcs szczepan szymon tabris taceddin tad taddeo tade tadeas tadej tadeo tadija taha tahir
tahsin taib taide takeshi talat talay talha talip talis talivaldis talrits tamas tamer tamino tammaro tammo tancrede
tancredi taner tanguy tanju tankred tanner tao tapan tapani tapio taras tarcisio tarik tariq tarkan tarso tarun
tasdik taskin taswir taufan taufik taurean taurin tavares tayfun tayyar tayyip taziano tazio ted tedi teguh teije
tej tejas tekin tekinalp telchide telemaco temel temidayo temistocle teo teobald teobaldo teodor teodorik teodoro
teodosio teodoto teodoz teofan teofil teogene teohari teoman terenc terence terencius terencjusz terenzio terrance
terrence tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tevin tezcan tezel thad thaddeus thamsanqa
thando themba theobald theodor theodore theodorik theodose theofan theofil theophane theophile theophraste theotime
theron theunis theuns thiago thibaud thibault thibaut thibert thibo thierno thierry thies thije thijmen thijn thijs
thilo thom thomas thorben thore thorge thorsten thulani thurman tiago tibaldo tibbe tiber tiberio tiberiu tiberius
tibo tibor tiburcius tiburzio tichomil tichomir tichon ticone tidiane tieme ties tihomir tijmen tijn tijs til tilen
tilio till tillman tillmann tim timbul timeo timm timmothy timmy timo timofei timoleon timon timotei timotej timoteo
timoteus timothe timothee timothy timur tinas tino tirone tirta tirtayasa titan titien titilope tito titouan titus
tizian tiziano tizio tjark tobia tobias tobiasz tobiloba tobin tod todd todor tohir toke toki tokunbo tolga tolomeo
tolunay tom tomas tomasz tomaz tome tomiloba tomislav tommaso tommy tomo tomori tonci tone tonko tonnin tony toon
tope tor torben torbjorn tore torkvat torquato torsten tosco toussaint toyip trace traian trajan tranquillo travis
travon tre tremayne trent trenton trever trevion trevon trevor trey trilochan trilochana trilok trilokanath
trilokesh triloki tripp tristano triston troels trofim troy trpimir trpko truman tucker tudor tufan tugay tugiman
tugrul tugtekin tuhfe tulliano tullio tumer tunahan tunar tunc tuncer tuomas turan turgay turgut turi turibio turkay
turker turkes turold tushar tussio tuur tvrtko twan ty tybalt tycho tygo tyler tymeo tymon tymoteusz tyreek tyrel
tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo ubaydulloh ubertino uberto uchqun uda udai udit udo ueli
uffe ufuk ugis ugo ugolino uguccione ugur ujjawal ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulices ulises ulisse
ulpiano ulrich ulrico ulrik ulstano ultimo ulvi ulysse ulysses umang umar umay umaya umberto umid umidulloh umile
umit umur umuralp umut unal unggul upendra upik upton uranio urbain urbano urdino urfon uriel uriele uros urs
ursicio ursino ursmaro usame usman usmon utama uttam uve uwe uzayr uzeyir uzodimma vaclav vadim vafo vagn vaha
vahdet vahid valdemar valdemars valente valentijn valentim valentin valentino valentins valentyn valer valere
valerian valeriano valerico valerii valerijs valerio valfredo valfrido valid valtena valter valtr valtteri vance
vanja varo vasco vasil vasile vasili vasilie vasily vasja vasko vasudev vasudeva vatroslav vavrinec vecdi veceaslav
veceslav vedang vedanga vedasto vedat vedran vefa vefik vehbi veikko veit velaphi veleslav veli velibor velimir
velio velislav venance venanzio vencel venceslao venceslas venceslav vendel vendelin venek venerando venerio
veniamin venustiano venusto verano verecondo verenzio vergiliu vern vernon vero veroslav verulo vespasiano veysel
veysi vezio vic vicente vicentiu victor victorien victorin vid vidak vidal vidhur vidhya vidiano vidone vidor vidur
viggo vigile vigo vihaan vijay vijeko vik viktor viktorin vilem vilfredo vilhelm viliam vilibald viliberto viljem
ville villy vilmar vilmars vilmos vimal viman vin vinay vince vincenc vincent vincentiu vincenzo vindonio vinebaldo
vinfrido vinicio vino vinsen vinz viorel virgil virgile virgilio virgiliu virgin virginio virman virone visarion
viscardo vishnu vishwamitra vit vital vitale vitali vitalico vitalie vitalii vitalijs vitaly vitazoslav vitezslav
vito vitold vitor vitoslav vittore vittoriano vittorio vitus vivaldo viviano vjekoslav vjenceslav vlad vladan vladek
vladimer vladimir vladimiro vladislav vladivoj vladlen vlado vlaicu vlastimil vlastimir vlastislav vlatko vlk
vodingo voicu vojen vojin vojmil vojmir vojslav vojtech vok voldemars volfango volfgang volkan volodymyr vosil
vratislav vratko vseboj vsebor vserad vseslav vsevolod vujadin vuk vukan vukasin vukota vulmaro vulpiano vusumuzi
vyas waclaw wade wadi wael wage wahyu waino wakiman waldo wale walenty walentyn waleran walerian walery walgierz
walid walker wallace walter walton waluyo waly wandrille wannes ward wardaya wardi warji warley warner warre warren
warsa warsita warta washington wasis wassim watson wawan wawrzyniec waylon wayne webster weldon wellington wells
wendell werner wes wesley wessel westin westley weston wiktor wilber wilbert wilbur wilburn wiley wilford wilfred
wilfredo wilfrid wilfried wilfryd wilhelm will willard willem willi william willis willy wilson wilton wincenty
winfield winfred winston wira wisnu wissem witalis wlodzimierz wm wolf wolfgang woodrow wout wouter wyatt wyman
xanana xander xaver xaverius xavi xavier xebat xem xenophon xzavier yaakov yacouba yagiz yago yahir yahya yahyo
yakubu yalcin yalgin yaman yango yann yannic yannick yannik yannis yaro yaron yasar yasin yasser yassin yassine
yassir yavuz yaw yazid yehuda yener yetkin yigit yilmaz yisroel yitzchok ylan yoan yoann yoav yoel yoga yogendra
yogesh yoginder yohan yohann yoni yono yoqub yorbek yoro yorqin yosef yossef youcef younes youness youp youri yousef
youssef youssou youssouf youssouph youssoupha yoznur yuce yucel yuksel yumni yunus yuri yusiv yusuf yvan yven yves
zabedeo zabir zaboj zac zaccaria zaccheo zachar zacharia zachariah zacharias zachariasz zacharie zachary zache
zachery zack zackary zackery zadig zafar zafer zafir zahar zahir zahit zaid zaiden zakariya zakary zakarya zaki
zakir zalan zamfir zamir zander zane zanis zanobi zarije zarko zaur zavier zavis zayd zayden zayn zayne zayniddin
zbigniew zbislav zbyhnev zbynek zbysek zbyslav zdan zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko
zechariah zef zefiro zekai zeke zekeriyya zelibor zelimir zelislav zeljko zelmir zenaide zenebio zeno zenobio zenon
zenone zente zenzele zephirin zerdest zeteny zetico zev zeyd zeynel ziad ziga zigfrids zigmars zigmund zihni zikmund
zinedine zithulele zitomir zitoslav zivan ziver ziyad ziyo zlatan zlatko zlatomir zohid zohir zoilo zokir zoltan
zoran zoroslav zosim zosimo zoyir zrinislav zrinko zsolt zsombor zubayr zubeyr zulfikar zvonimir zvonko zyad zygmunt
`);

const plainGender = (name: string): Pronoun | null => (sheNames.has(name) ? 'she' : heNames.has(name) ? 'he' : null);

/**
 * The pronoun that a first name implies, with or without accents and in lower case. Null for an initial, an unknown name
 * and a name that is used for both. The parts of a double name (“Anna-Lena”) must agree.
 */
export function genderOfGivenName(name: string): Pronoun | null {
  const plain = normalizeForSearch(name);
  const own = plainGender(plain);
  const parts = plain.split('-');
  if (own !== null || parts.length < 2) return own;
  const [first, ...more] = parts.map(plainGender);
  return first !== undefined && more.every((one) => one === first) ? first : null;
}
