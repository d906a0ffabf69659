import { normalizeForSearch } from '../../model/normalize-for-search.ts';

/** First names from many countries, in lower case and without accents. */
const givenNames: ReadonlySet<string> = new Set(
  `
aaron abdul abdullah abigail abraham adam adrian agnes ahmad ahmed aisha alan albert alberto
alejandro aleksandr alex alexander alexandra alexei alexis alfred ali alice alicia alison allan
allen alyssa amanda amber amir amy ana anastasia andre andrea andreas andrei andrew andriy andy
angela angelo ann anna anne annette annie anthony antoine anton antonio antony anya ariel arjun
arlene armando arnaud arnold arthur ashley ashraf astrid audrey august augustus aung barbara barry
bart basil beatrice becky bella ben benedict benjamin bernadette bernard bernie bertrand beth betty
beverly bianca bill billy blake bob bobby bogdan bojan boris boyko brad bradley brandon branko
brenda brent brett brian bridget brigitte bruce bruno bryan calvin cameron camille candice carl
carla carlos carmen carol caroline carolyn carrie casey cassandra catherine cecil cecilia cedric
celine cesar charles charlie charlotte chelsea cheryl chris christian christina christine christoph
christopher christos chuck cindy claire clara clarence claude claudia claudio clay clayton clifford
clint clive cody colin colleen connie conrad constance corey courtney craig cristina curtis cynthia
cyril damian damir dana daniel danielle danilo danny daria darko darrell darren daryl dave david
davor dawn dean deborah debra dejan denis denise dennis derek desmond diana diane dick diego
dietrich dimitri dimitris dmitry dmytro dolores dominic don donald donna doris dorothea dorothy doug
douglas doyle dragan drew duncan dusan dwight dylan earl earnest eddie edgar edith edmund edna
eduardo edward edwin efrain eileen elaine eleanor elena eli elias eliot elisa elise elizabeth ellen
elliot elliott elmar elsa elvira emil emilia emilio emily emma emmanuel enrique eric erica erich
erik erin ernest ernesto ernst esteban estelle esther ethan ettore eugene eugenia eugenio eva evan
evelyn fabian fabio faisal farid farouk fatima federico felicia felix ferdinand fernando fidel filip
fiona flavio florence floyd frances francesco francis francisco francois frank franklin fred
frederick fritz fumio gabriel gabriela gail gareth garrett gary gavin gene genevieve geoffrey george
georges georgi gerald geraldine gerard gerhard gilbert gilles gina giorgio giorgos giovanni gita
giulia giuseppe glen glenn gloria goran gordon grace graham greg gregory greta grigory guido
guillermo gunnar gunter gustav gustavo guy gwen habib hakan hamid hamza hannah hans harold harriet
harry haruki harvey hasan hassan hatice heather hector heidi heinrich heinz helen helena helga
helmut henri henry herbert hilary hillary hiroshi holly horst hovik howard hubert hugh hugo humberto
hussein ian ibrahim ida ignacio igor ilham ilya imran indira ines inga ingo ingrid irene irina iris
irma irving isaac isabel isabella isabelle ismail ivan ivana ivo iwona jack jacob jacqueline jacques
jaime jakob jakub jamal james jamie jan jana jane janet janice janusz jared jasmin jasmine jason
javier jay jean jeanne jeb jeff jeffrey jennifer jenny jens jeremy jerome jerry jesse jessica jessie
jesus jian jill jim jimmy jo joachim joan joanna joanne joao joaquin jocelyn joe joel joerg johan
johanna johannes john johnny jon jonas jonathan jordi jorge jose josef joseph josh joshua josip
jovan joyce juan juanita judith judy juha julia julian julie julien juliet juliette julio june
jurgen justin kaja kamal kamala karen karim karin karina karl karla karol katarina kate katherine
kathleen kathryn kathy katie katja katya kay keith kelly ken kenji kenneth kevin khaled khalid kim
kimberly kiran kirk kirsten klara klaus kofi konstantin kostas kristen kristin kristina krzysztof
kumar kurt kyle lambert lana larisa larry lars lasse laszlo laura lauren laurence laurent lauri
lawrence lech lee leila lena lennart leo leon leonard leonardo leonid leopold leslie lester lewis
liam lidia lila lily linda lindsay lindsey lionel lisa liz ljubica lloyd lorena lorenzo loretta
lorraine louis louise lowell lubomir luca lucas lucia luciano lucy ludmila ludwig luigi luis lukas
luke lydia lyle lynn mabel magnus mahmoud maksim malcolm malik manfred manuel manuela marc marcel
marcela marcelo marco marcus margaret margarita margot maria mariam marian mariana mariano marie
marija marilyn marin marina mario marion mark marko markus marlene marsha marshall marta martha
martin martina marvin mary mateo mathias mats matt matteo matthew matthias maureen maurice maurizio
max maxim maya megan mehdi mehmet melania melanie melinda melissa melvin mercedes merrick michael
michel michelle miguel mike mikhail milan mildred milica milos minna mira miranda miriam mirko mitch
mitchell mitt mohamad mohamed mohammad mohammed moises molly mona monica morgan moses muhammad murat
murray mustafa myra nadia nadine najib nancy naoki naomi narendra natalia natalie natasha nathan
nathaniel ned neil nelson nenad neville newt ngozi niall nicholas nick nicola nicolas nicole nigel
nikita nikolai nikos nils nina noah noel nora norma norman octavio olaf ole oleg oleksandr olena
olga oliver olivia olivier omar orlando osama oscar otto owen pablo pamela paolo pascal pat patricia
patricio patrick paul paula pauline paulo pavel pedro peggy penny per percy perry petar peter petra
petros phil philip philippe phillip phoebe phyllis pierre pilar piotr polly quentin rachel rafael
rafik rahul raj ralf ralph ramesh ramon rana randall randy rania rashid raul ray raymond rebecca
regina reinhard renee rex reza rhonda ricardo richard rick rita rob robert roberta roberto robin
rodney rodolfo rodrigo roger roland romeo ron ronald ronan rosa rosalind rosario rose rosemary ross
rowan roy ruben rudolf rudy rufus rupert russell ruth ryan sabine sabrina sadiq saeed said salim
sally salvador sam samantha samir sammy samuel sandeep sandra sandy sanjay sara sarah sasha saul
sayed scott sean sebastian selma serge sergei sergey sergio seth shane shannon sharon shaun sheila
sheldon sherry shinzo shirin shirley sigrid silvia silvio simon simone slobodan sofia sonia sonja
sophia sophie stacey stacy stan stanislav stanley stavros stefan stefania stella stephanie stephen
steve steven stewart stuart susan suzanne sven svetlana sylvia takeshi tamara tammy tanja tanya tara
tareq tatiana tatjana tayyip ted teddy teresa terrence terry tessa thabo theo theodore theresa
thierry thomas thorsten tiffany tim timothy tina tobias todd tom tomas tomasz tomislav tommy toni
tony tracey tracy trent trevor tristan troy tyler tyrone ulrich umar ursula uwe vaclav valentin
valentina valeria valerie valery vanessa vasily vera verena veronica victor victoria viktor viktoria
vincent vincenzo virgil virginia vitaly vivian vlad vladimir vladislav volodymyr wadim walid wallace
walter wanda warren wayne wendy wesley wilfred wilhelm will william willie wilma winston wolfgang
xavier yana yannick yannis yasmin yasser yoko yolanda yosef youssef yuri yusuf yvette yvonne zachary
zainab zara zbigniew zeynep zoe zoltan zoran zuzana
`
    .trim()
    .split(/\s+/),
);

/** Whether a word in lower case, with or without accents, is a common first name. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word) || givenNames.has(normalizeForSearch(word));
}
