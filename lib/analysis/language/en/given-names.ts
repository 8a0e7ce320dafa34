const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Common given names that tell a man from a woman in English-language news; names of both, such as Terry and Kim, are
 * left out.
 */
export const MALE_NAMES = words(`
  aaron abdullah abraham adam adrian ahmed al alan albert alejandro alexander alfred ali allen amir andre andrew
  andy angelo anthony antonio arnold arthur ashraf barack barry bashar ben benjamin bernard bernie bill billy
  bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan carl carlos cesar chad charles
  christian christopher chuck clarence clay clint colin corey craig curtis dan daniel danny darren
  dave david dean dennis derek diego dmitry dominic don donald doug douglas duncan dwight earl ed eddie
  edgar eduardo edward edwin elon emmanuel enrique eric ernest ethan eugene evan felix fernando francis
  francisco francois frank franklin fred frederick gabriel gary gavin gene geoff george gerald gerard gerry
  gilbert glenn gordon graham greg gregory guy hamid harold harry harvey hassan hector henry herbert herman
  howard hugh hugo hussein ian ibrahim igor isaac ivan jack jacob jaime jake james jared jason javier jay
  jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joao joaquin joe joel johann john johnny jon
  jonathan jorge jose joseph josh joshua juan julian julio justin karl keir keith ken kenneth kevin khalid kurt
  kyle lance larry lars lawrence len leo leon leonard leonardo lewis liam lloyd louis lucas luis
  luke mahmoud malcolm manuel marc marco marcus mario mark marshall martin marty marvin mathew matt matthew
  maurice max mehmet michael miguel mike milo mitch mitt mohamed mohammed muhammad mustafa narendra
  nathan neil nelson newt nicholas nick nicolas nigel noah noam norman oleg oliver omar oscar otto owen pablo
  patrick paul pedro perry pete peter phil philip phillip pierre rafael rahul ralph ramon rand randy raul
  ray raymond recep reggie reince rex ricardo richard rick rob robert roberto rod rodrigo roger roland ron
  ronald ross roy rudolph rudy rupert russell ryan sajid salman samuel saul scott sean sebastian serge
  sergei sergey sergio seth shane shaun sheldon sidney simon spencer stan stanley stephen steve steven stuart
  sundar tayyip ted terrence theodore thomas tim timothy tobias toby todd tom tommy tony travis trent
  trevor tyler vernon victor vincent vlad vladimir volodymyr walter warren wayne wesley will william willie
  winston wolfgang xavier yusuf zach zachary
`);
/** The same for women. */
export const FEMALE_NAMES = words(`
  abigail ada aisha alexandra alexandria alexis alice alicia alison allison amanda amber amelia amy ana andrea
  angela angelina anita ann anna anne annette annie april ariana ashley audrey aung barbara beatrice becky
  benazir beth betsy betty beverly bonnie brenda brianna bridget brooke camila candace carly carmen carol carole
  caroline carolyn carrie caterina catherine cathy cecilia charlotte chelsea cheryl christiane christina
  christine cindy claire clara claudia colleen connie courtney crystal cynthia daisy danielle dawn deb
  debbie deborah debra denise diana diane dianne dolores donna doris dorothy ebony edith eileen elaine eleanor
  elena elisabeth elise elizabeth ellen emily emma erica erika erin esther eva evelyn faith fatima felicia fiona
  florence frances gabriela gail gennifer georgia geraldine gertrude gina ginni giorgia gisele glenda gloria
  grace greta gretchen gwen hannah harriet hazel heather heidi helen hilary hillary holly hope huma ilhan ingrid
  irene isabel isabella ivanka jacinda jackie jaclyn jacqueline jane janet janice jasmine jean-marie jeanne jen
  jenna jennifer jenny jessica jill joan joanna joanne jodi josephine joy joyce juanita judith judy julia
  juliana julie june kaitlin kamala karen karin karina karla kate katherine kathleen kathryn kathy katie katrina
  kayleigh kellyanne kimberly kirsten kirstjen kristen kristin kristina laura lauren leah leila
  lena lillian lily linda lisa liz liza lois loretta lori lorraine louise lucia lucy lydia lynn mackenzie
  madeleine madison maggie malala marcia margaret maria marianne marie marilyn marina marine marjorie marsha
  martha mary maureen maxine may maya megan meghan melania melanie melinda melissa mercedes meredith mia michele
  michelle mildred miriam molly monica muriel myra nadia nancy naomi natalia natalie natasha nicola nicole nikki
  nina nora norma olga olivia omarosa pamela patricia patsy patty paula pauline peggy penny phyllis priscilla
  priti rachel raquel rebecca regina renee rhonda rita roberta rosa rose rosemary roxanne ruth sabrina sally
  samantha sandra sara sarah selena sharon sheila shelley sheryl shirley silvia simone sofia sonia sonya
  sophia sophie stella stephanie sue summer susan susanna suzanne svetlana sylvia tamara tammy
  tania tanya tara tatiana teresa terri thelma theresa tiffany tina tulsi ursula valerie vanessa
  vera veronica vicki victoria viola violet virginia vivian wanda wendy whitney winnie yolanda yulia yvette
  yvonne zoe
`);
