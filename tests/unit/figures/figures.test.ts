import { describe, expect, test } from 'vitest';
import { brief, figuresIn } from './read.ts';

function briefs(text: string): string[] {
  return figuresIn(text).map(brief);
}

describe('numerals', () => {
  test('a share of one per cent is a number', () => {
    expect(figuresIn('She led by half of 1 percent.')[0]).toMatchObject({ value: 0.5, unit: '%', amountWords: null });
  });

  test.each([
    ['The town has 1,200 wells.', ['1200 wells']],
    ['They sold 1.2 million tickets.', ['1200000 tickets']],
    ['In a four-way vote, 46 percent chose Holt.', ['4 -', '46 %']],
    ['It takes two- to three-year loans.', ['2 years', '3 years']],
    ['It drew 4 hundred million viewers.', ['400000000 viewers']],
    ['Some 12k readers wrote in.', ['~12000 readers']],
    ['Twenty-five dogs ran.', ['25 dogs']],
    ['Two hundred and five cats slept.', ['205 cats']],
    ['A hundred trees fell.', ['100 trees']],
    ['Half a dozen eggs broke.', ['6 eggs']],
    ['Half a million people voted.', ['500000 people']],
    ['One and a half million birds flew.', ['1500000 birds']],
    ['They waited two and a half years.', ['2.5 years']],
    ['She wore a 2½ inch heel.', ['2.5 inches']],
    ['A .22 calibre rifle.', ['0.22 calibres']],
    ['It was a million dollar house.', ['1000000 USD']],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toEqual(expected);
  });

  test.each([
    ['Two-thirds of voters stayed home.', [2 / 3, 'voters']],
    ['A third of the farms closed.', [1 / 3, 'farms']],
    ['The load fell by a third.', [1 / 3, null]],
    ['The load fell by more than a third.', [1 / 3, null]],
    ['The load fell by about a quarter.', [1 / 4, null]],
    ['Nearly half of the pupils passed.', [0.5, 'pupils']],
    ['Three quarters of drivers agree.', [0.75, 'drivers']],
    ['One in five children is poor.', [0.2, 'children']],
    ['About 3 in 10 renters move each year.', [0.3, 'renters']],
    ['About 1 in 7 lambs died.', [1 / 7, 'lambs']],
    ['One in every five lambs died.', [0.2, 'lambs']],
    ['One out of three shops is empty.', [1 / 3, 'shops']],
    ['Nearly eight of 10 renters move.', [0.8, 'renters']],
    ['Two of three rooms were full.', [2, 'rooms'], [3, 'rooms']],
    ['It grew by under one-half of 1 percent.', [0.5, '%']],
    ['It was a tenth of a percent.', [0.1, '%']],
    ['It is a two-way street.', [2, null]],
  ])('share: %s', (text, ...expected) => {
    expect(figuresIn(text).map((figure) => [figure.value, figure.unit])).toEqual(expected);
  });

  test.each([
    ['Dozens of goats escaped.', ['12..120 goats']],
    ['Tens of thousands of fans came.', ['10000..100000 fans']],
    ['Several hundred nurses marched.', ['100..1000 nurses']],
    ['It cost billions of dollars.', ['1000000000..10000000000 USD']],
  ])('vague: %s', (text, expected) => {
    expect(briefs(text)).toEqual(expected);
  });
});

test('out of an uneven whole, things are counted', () => {
  expect(briefs('She won seven out of 11 states.')).toEqual(['7 states', '11 states']);
});

describe('money', () => {
  test.each([
    ['It cost $5.', ['5 USD']],
    ['It cost US$5m.', ['5000000 USD']],
    ['It cost US $58.24.', ['58.24 USD']],
    ['It cost A$30.', ['30 AUD']],
    ['It cost R4bn.', ['4000000000 ZAR']],
    ['It cost R50,000.', ['50000 ZAR']],
    ['It cost N1.5m.', ['1500000 NGN']],
    ['It cost KSh2 million.', ['2000000 KES']],
    ['It cost GH¢300.', ['300 GHS']],
    ['It was an R18 film.', []],
    ['It cost $NZ30.', ['30 NZD']],
    ['It cost HK$2bn.', ['2000000000 HKD']],
    ['It cost €1.2bn.', ['1200000000 EUR']],
    ['It cost 1,200€.', ['1200 EUR']],
    ['It cost 30 euros.', ['30 EUR']],
    ['It cost £40,000.', ['40000 GBP']],
    ['It cost PS8.1bn.', ['8100000000 GBP']],
    ['It cost Y=590 billion.', ['590000000000 JPY']],
    ['It cost RM23.50.', ['23.5 MYR']],
    ['It cost Rs 500.', ['500 INR']],
    ['It cost USD10m.', ['10000000 USD']],
    ['It cost 110 JPY.', ['110 JPY']],
    ['It cost 7.5 million Danish crowns.', ['7500000 DKK']],
    ['It cost 3 million pounds.', ['3000000 GBP']],
    ['It cost 63 cents per share.', ['63 cents per share']],
    ['It cost €3,50.', ['3.5 EUR']],
    ['She lives at 12 W. Oak Road.', []],
    ['It lost $-50.8bn.', ['-50800000000 USD down']],
  ])('%s', (text, expected) => {
    expect(briefs(text.replace('$NZ', 'NZ$'))).toEqual(expected);
  });
});

describe('shares and measures', () => {
  test.each([
    ['The tax is 25%.', ['25 %']],
    ['The tax is 25 per cent.', ['25 %']],
    ['The tax is 25pc.', ['25 %']],
    ['The yield moved 40 basis points.', ['40 basis points']],
    ['The gap is 3 percentage points.', ['3 percentage points']],
    ['A 6.1-inch screen.', ['6.1 inches']],
    ['An engine of 640bhp.', ['640 bhp']],
    ['A limit of 80 km/h.', ['80 km/h']],
    ['Winds of 155mph.', ['155 mph']],
    ['It covers 311 square miles.', ['311 square miles']],
    ['It covers 32m2.', ['32 m²']],
    ['It fell to minus-130 degrees Fahrenheit.', ['-130 °F down']],
    ['It holds 16 GB.', ['16 GB']],
    ['The error is plus or minus 3 points.', ['3 points']],
    ['He weighs 208 pounds.', ['208 lb']],
    ['They pay $3,500 a month.', ['3500 USD per month']],
    ['They pump 52,000 barrels a day.', ['52000 barrels per day']],
    ['They pay $80 per sq m.', ['80 USD per sq m']],
    ['They run three thousand tests per day.', ['3000 tests per day']],
    ['It earned $7bn a year earlier.', ['7000000000 USD']],
    ['A 6.8-magnitude quake hit.', ['6.8 magnitude']],
    ['A magnitude 6.8 quake hit.', ['6.8 magnitude']],
    ['A magnitude-6.8 quake hit.', ['6.8 magnitude']],
    ['It had a magnitude of about 6.8.', ['~6.8 magnitude']],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toEqual(expected);
  });
});

describe('ages', () => {
  test.each([
    ['Ana Silva, 55, of Porto, won.', ['55 years old']],
    ['Ana Silva (55) won.', ['55 years old']],
    ['The 48-year-old sailor won.', ['48 years old']],
    ['Her 18-month-old daughter slept.', ['18 months old']],
    ['He will be 35 by June.', ['35 years old']],
    ['The boy, aged 9, hid.', ['9 years old']],
    ['Children aged 5 to 12 may enter.', ['5..12 years old']],
    ['Children under five may enter.', ['<5 years old']],
    ['Two boys, aged 15 and 17, ran.', ['2 boys', '15 years old', '17 years old']],
    ['She died on Monday at 86.', ['86 years old']],
    ['He left school at 14 and sailed.', ['14 years old']],
    ['The index closed at 86.', ['86 -']],
    ['The school bell rang at 86.', ['86 -']],
    ['Women over 50 are tested.', ['>50 years old']],
    ['Crowds under 50 are allowed.', ['<50 -']],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toEqual(expected);
  });
});

describe('counted nouns', () => {
  test.each([
    ['The blast wounded 30 international soldiers.', '30 international soldiers', 'soldiers'],
    ['The raid left 30 wounded.', '30 wounded', 'people'],
    ['Five of the 12 members left.', 'Five of the 12 members', 'members'],
    ['They sold 4.3M digital and physical copies.', '4.3M digital and physical copies', 'copies'],
    ['They grounded 400 737 Max jets.', '400 737 Max jets', 'jets'],
    ['They ordered 50 Airbus A350-900 jets.', '50 Airbus A350-900 jets', 'jets'],
    ['The fleet has 270 aircraft.', '270 aircraft', 'aircraft'],
    ['They own three sports cars.', 'three sports cars', 'cars'],
    ['An 11 member trade pact began.', '11 member', 'members'],
    ['A six-cylinder engine roared.', 'six-cylinder', 'cylinders'],
    ['They book fourteen-night holidays.', 'fourteen-night', 'nights'],
    ['One woman escaped.', 'One woman', 'women'],
    ['One of the most daring escapes failed.', 'One of the most daring escapes', 'escapes'],
    ['A 30-strong crew sailed.', '30-strong crew', 'crew'],
    ['About 500 mail-in ballots remain.', '500 mail-in ballots', 'ballots'],
    ['It rose by a quarter point.', 'a quarter point', 'points'],
    ['He posted 0.5 WAR.', '0.5 WAR', 'WAR'],
  ])('%s', (sentence, text, unit) => {
    expect(figuresIn(sentence)[0]).toMatchObject({ text, unit });
  });
});

describe('ranges and pairs', () => {
  test.each([
    ['It lasts 40 to 50 days.', ['40..50 days']],
    ['It lasts 252-287 miles.', ['252..287 miles']],
    ['It rose between 5% and 6%.', ['5..6 % up']],
    ['It costs $5-10 million.', ['5000000..10000000 USD']],
    ['It costs US$89 to $93 billion.', ['89000000000..93000000000 USD']],
    ['Fees go from $200 to $4 million.', ['200..4000000 USD']],
    ['It lasts three or four years.', ['3..4 years']],
    ['He went from 208 pounds to 193.', ['208..193 lb']],
    ['Mileage crept from 20 mpg in May to 29 mpg.', ['20..29 mpg']],
    ['Sales rose by $43 million to $419 million.', ['43000000 USD up', '419000000 USD up']],
    ['The order is down by 30 to 126.', ['30 - down', '126 - down']],
    ['The home side won 2-0.', ['2:0 -']],
    ['Norwich beat Cardiff 3-1.', ['3:1 -']],
    ['They were 287 for 6 at lunch.', ['287:6 -']],
    ['Bari lost to Lazio 8-7 in ten minutes.', ['8:7 -', '10 minutes']],
    ['They made 310 for eight declared.', ['310:8 -']],
    ['He took 5 for 68 in May.', ['5:68 -']],
    ['She won 6-3, 1-6, 6-1.', ['6:3 -', '1:6 -', '6:1 -']],
    ['The bill passed by 314 votes to 117.', ['314 votes', '117 votes']],
    ['Ada shot a four-under 68 in Lund.', ['4 -', '68 -']],
    ['She paid 300 for 6 chairs.', ['300 -', '6 chairs']],
    ['Ada led Bo by 52% to 46%.', ['52 %', '46 %']],
    ['They are 3-to-1 favourites.', ['3:1 -']],
    ['A 252-287 mile range.', ['252..287 miles']],
    ['Trade between the two ports had tripled to $9bn.', ['2 ports', '9000000000 USD up']],
  ])('%s', (text, expected) => {
    expect(briefs(text)).toEqual(expected);
  });
});

describe('approximation', () => {
  test.each([
    ['About 60 boats sank.', '~'],
    ['Some 60 boats sank.', '~'],
    ['Almost 60 boats sank.', '<'],
    ['Up to 60 boats sank.', '<'],
    ['As many as 60 boats sank.', '<'],
    ['More than 60 boats sank.', '>'],
    ['At least 60 boats sank.', '>'],
    ['Exactly 60 boats sank.', '='],
    ['Pay fell over ten years.', '='],
    ['Over ten years, pay fell.', '='],
    ['They spread it over 10 months and left.', '='],
    ['He sailed for over ten years.', '>'],
    ['The war lasted over ten years.', '>'],
    ['The war lasted a little over two years.', '>'],
    ['Yet, over 30 days since the war, he waits.', '>'],
    ['It was over ten years ago.', '>'],
    ['Over ten years have passed.', '>'],
    ['They sold over ten boats.', '>'],
    ['She shot a bogey-under 68 in Lund.', '='],
    ['Sixty or more boats sank.', '>'],
    ['It weighs ~45g.', '~'],
  ])('%s', (text, approx) => {
    expect(figuresIn(text)[0].approx).toBe(approx);
  });

  test('a conversion in brackets shares the bound', () => {
    expect(briefs('It makes just under 296 hp (224 kW).')).toEqual(['<296 hp', '<224 kW']);
  });
});

describe('change', () => {
  test.each([
    ['Rents rose 4%.', 'up'],
    ['Rents are expected to fall by about 4%.', 'down'],
    ['The firm cut 300 jobs.', 'down'],
    ['Rents rose by more than 4%.', 'up'],
    ['Rents fell as much as 4%.', 'down'],
    ['Rents are 4% higher.', 'up'],
    ['Rents can reach up to 4%.', null],
    ['He gained the 19-year-old fan.', null],
    ['Sales tripled to $9bn.', 'up'],
    ['The deficit was halved to $9bn.', 'down'],
    ['Some 80mm fell in a day.', null],
    ['Women made up 40% of it.', null],
    ['The index ended up 2%.', 'up'],
    ['Norwich lost 2-0.', null],
    ['Output is shrinking 0.3%.', 'down'],
    ['The bank raised its base rate by 25 basis points.', 'up'],
    ['The bank cut its growth forecast to 2%.', 'down'],
    ['The town closed its lower school by 5% margin.', null],
    ['It was 148 million, down from 204 million.', 'down'],
    ['Rents are up from 204 euros.', null],
  ])('%s', (text, change) => {
    expect(figuresIn(text)[0].change).toBe(change);
  });
});

describe('the words of an approximation', () => {
  test.each([
    ['Almost 3,800 troops are there.', 'Almost'],
    ['They sent up to 40 ships.', 'up to'],
    ['They sent 40 ships or so.', null],
    ['They sent 40 ships.', null],
  ])('%s', (text, words) => {
    expect(figuresIn(text)[0].approxWords).toBe(words);
  });
});

describe('the words of an amount without an exact number', () => {
  test.each([
    ['Tens of thousands of fans came.', 'Tens of thousands'],
    ['Several hundred nurses marched.', 'Several hundred'],
    ['It cost millions of dollars a year.', 'millions of dollars'],
    ['A third of the farms closed.', 'A third'],
    ['A dozen farms closed.', null],
    ['It cost 2 million dollars.', null],
  ])('%s', (text, words) => {
    expect(figuresIn(text)[0].amountWords).toBe(words);
  });
});

describe('what is counted or measured', () => {
  test.each([
    ['The blast left 30 international soldiers wounded.', 'international soldiers wounded'],
    ['The jobless rate of 4.5% surprised nobody.', 'jobless rate'],
    ['They took 10% of the annual turnover.', 'annual turnover'],
    ['She won a $700,000 award.', 'award'],
    ['Revenue rose 3.5 percent.', 'Revenue'],
    ["They fly 30 of Boeing's 787-9 Dreamliner jets.", "Boeing's 787-9 Dreamliner jets"],
    ['After an 18-year insurgency they talked.', 'insurgency'],
    ['The average home in Norwich costs £245,000.', 'average home in Norwich'],
    ['He said on Tuesday the £900 was gone.', null],
    ['The rate on Tuesday was 5%.', 'rate'],
    ['She said half the loan was lost.', 'loan'],
    ['Fire kills three in Oslo.', null],
    ['Holt & Roe saw a 21.4% drop in annual profit.', 'annual profit'],
    ['Lund reported, up 2% year on year.', null],
  ])('%s', (text, of) => {
    expect(figuresIn(text)[0].of).toBe(of);
  });

  test('what a change comes to, and its other measure, change alike', () => {
    const figures = figuresIn('Shares rose $4.10, or 2.3%, to $181.99, from $177.89.');
    expect(figures.map(({ change }) => change)).toEqual(['up', 'up', 'up', null]);
    const level = figuresIn('About 148 million are affected, down from 204 million in 2000.');
    expect(level.map(({ change }) => change)).toEqual(['down', null]);
  });

  test('a length of time is no subject', () => {
    const text = 'She got six and a half years on Tuesday after he admitted robbing 17 farmers of £1.2m.';
    expect(figuresIn(text).at(-1)!.of).toBe(null);
  });

  test('a number that a hyphen joins to the subject belongs to it', () => {
    expect(figuresIn('The 10-year note fell to 5%.')[1].of).toBe('10-year note');
  });

  test('the subject of a change is that of its result', () => {
    expect(figuresIn('Revenue rose 3.5 percent to $27 billion.').map(({ of }) => of)).toEqual(['Revenue', 'Revenue']);
  });
});
