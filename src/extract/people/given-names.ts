/**
 * First names that are common somewhere, in lower case and without accents. They are a hint that a name is a
 * person's.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
aaron abdul abdullah abigail abraham adam adrian agnes ahmad ahmed aisha alan albert alberto
alejandro aleksandr alex alexander alexandra alexei alexis alfred ali alice alison allen alyssa
amanda amber amir amy ana anastasia andre andrea andreas andrei andrew andriy andy angela angelo ann
anna anne annie anthony antonio antony anton arjun arnold arthur ashley ashraf audrey aung barbara
barry beatrice ben benjamin bernard bernie beth betty beverly bill billy bob bobby boris brad
bradley brandon brenda brent brett brian bridget bruce bryan carl carla carlos carmen carol caroline
carolyn carrie catherine cecilia charles charlie charlotte cheryl chris christian christina
christine christopher chuck cindy claire clara clarence claude claudia colin connie constance corey
craig cristina curtis cynthia daniel danielle danny darren dave david dawn dean deborah debra dennis
derek diana diane dick diego dmitry dolores dominic don donald donna dorothy doug douglas duncan
dylan earl eddie edgar eduardo edward edwin eileen elaine eleanor elena eli elias elizabeth ellen
elsa emily emma enrique eric erica erik erin ernest esther ethan eugene eva evan evelyn fatima felix
fernando fiona florence frances francesco francis francisco francois frank franklin fred frederick
gabriel gail gary gene geoffrey george georges gerald gerard gina giorgio giovanni giuseppe glenn
gloria gordon grace greg gregory guy hannah hans harold harriet harry hassan heather hector heidi
helen helena henri henry herbert hillary holly howard hugh hugo hussein ian ibrahim igor ilya ines
ingrid irene iris isaac isabel isabella ivan ivana jack jacob jacqueline jacques jaime james jamie
jan jane janet janice jared jason javier jay jean jeb jeff jeffrey jennifer jenny jeremy jerome
jerry jesse jessica jessie jesus jill jim jimmy jo joan joanna joe joel johan johannes john johnny
jon jonas jonathan jorge jose josef joseph josh joshua joyce juan juanita judith judy julia julian
julie julio june justin karen karim karin karl kate katherine kathleen kathryn kathy katie kay keith
kelly ken kenneth kevin khaled kim kimberly kirk klaus kofi kristen kristin kumar kurt kyle lars
larry laura lauren laurence lauri lawrence lee lena leo leon leonard leslie lewis liam linda lisa
liz lloyd lorenzo louis louise lucas lucia lucy luigi luis luke lydia lynn magnus mahmoud malcolm
manuel marc marcel marco marcus margaret maria marie marilyn marina mario marion mark markus marta
martha martin martina marvin mary matt matteo matthew maurice max maxim megan mehmet melanie melissa
michael michel michelle miguel mike mikhail miranda miriam mitchell mohamed mohammad mohammed molly
monica morgan muhammad murray mustafa nadia nancy naomi natalia natalie nathan neil nelson newt
nicholas nick nicola nicolas nicole nigel nikolai nina noah noel nora norma norman oleg oleksandr
olga oliver olivia olivier omar oscar otto owen pablo pamela pat patricia patrick paul paula pauline
pavel pedro peggy penny perry peter petra phil philip philippe phillip phyllis pierre rachel rafael
raj ralph ramon randall randy raul ray raymond rebecca regina renee ricardo richard rick rita rob
robert roberto robin rodney roger roland ron ronald rosa rose ross roy ruben russell ruth ryan
sabrina said salim sally sam samantha samir samuel sandra sara sarah scott sean sebastian sergei
sergey sergio seth shannon sharon sheila shirley silvia simon sofia sonia sophia sophie stacy stan
stanley stefan stephanie stephen steve steven stewart stuart susan suzanne sven sylvia tamara tammy
tanya tara tatiana ted teresa terrence terry theodore theresa thomas tiffany tim timothy tina todd
tom tomas tommy tony tracy trevor tyler ursula valentina valerie vanessa veronica victor victoria
viktor vincent virginia vitaly vivian vladimir volodymyr walter wanda warren wayne wendy wesley
wilhelm will william willie winston xavier yasmin yolanda youssef yuri yusuf yvonne zachary zoe
`
    .trim()
    .split(/\s+/),
);
