/** Signs and codes of money and measures that every language shares. Keys are case-sensitive. */

/**
 * Currency signs and national spellings to ISO 4217. "PS" and "Y" are what is left of "£" and "¥" in texts that were
 * reduced to ASCII; "$" without a country is the US dollar.
 */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['$ A', 'AUD'],
  ['$ US', 'USD'],
  ['A $', 'AUD'],
  ['AU $', 'AUD'],
  ['C $', 'CAD'],
  ['CA $', 'CAD'],
  ['GH ¢', 'GHS'],
  ['GH ₵', 'GHS'],
  ['HK $', 'HKD'],
  ['J $', 'JMD'],
  ['N $', 'NAD'],
  ['NT $', 'TWD'],
  ['NZ $', 'NZD'],
  ['PS', 'GBP'],
  ['R $', 'BRL'],
  ['RM', 'MYR'],
  ['RMB', 'CNY'],
  ['Rs', 'INR'],
  ['Rs .', 'INR'],
  ['Rp', 'IDR'],
  ['S $', 'SGD'],
  ['TT $', 'TTD'],
  ['TL', 'TRY'],
  ['U.S. $', 'USD'],
  ['US $', 'USD'],
  ['Y =', 'JPY'],
  ['kn', 'HRK'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['฿', 'THB'],
  ['₡', 'CRC'],
  ['₦', 'NGN'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['€', 'EUR'],
  ['₱', 'PHP'],
  ['₴', 'UAH'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₿', 'BTC'],
]);

/**
 * Letters and abbreviations that stand for a currency only where they touch a number with a magnitude or groups of
 * thousands: "R4bn", "N500m", "KSh2,000", but not "R18" and "N95".
 */
export const GLUED_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['N', 'NGN'],
  ['R', 'ZAR'],
  ['Sh', 'KES'],
  ['TSh', 'TZS'],
  ['Tk', 'BDT'],
  ['USh', 'UGX'],
]);

/**
 * Every ISO 4217 code (and two of cryptocurrencies) that a figure may have for its unit; each may stand before or after
 * an amount.
 */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `AED ARS AUD BDT BGN BHD BRL BTC CAD CHF CLP CNY COP CRC CZK DKK EGP ETH EUR GBP GEL GHS HKD HRK HUF IDR ILS INR IQD
  IRR ISK JMD JOD JPY KES KRW KWD KZT LBP LKR MAD MXN MYR NAD NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK
  SGD SYP THB TND TRY TTD TWD TZS UAH UGX USD UZS VND XOF ZAR`.split(/\s+/),
);

/** Unit symbols after a number, glued to it or after a space: symbol to the unit we print. */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map(
  `% °C °F ° A bhp bpd cc cl cm cm² cm³ dB ft GB GHz GPa GW GWh g ha hp Hz HZ kB KB kcal kg kHz km km/h km² kPa kV kW kWh l lb lb-ft
  lbs m m/s mAh MB Mbps mg MHz mi ml mL mm mmBTU MPa mpg mph MW MWh m² m³ Nm nm oz p pb ppb ppm PS rpm TB TW TWh t V W Wh Gbps L
  yd µg µm μg μm ″`
    .split(/\s+/)
    .map((symbol) => [symbol, symbol] as [string, string])
    .concat([
      ['% -', '%'],
      ['C', '°C'],
      ['F', '°F'],
      ['HZ', 'Hz'],
      ['KB', 'kB'],
      ['PS', 'hp'],
      ['cm2', 'cm²'],
      ['feet', 'feet'],
      ['km/hr', 'km/h'],
      ['km2', 'km²'],
      ['kmh', 'km/h'],
      ['kph', 'km/h'],
      ['lbs', 'lb'],
      ['m2', 'm²'],
      ['m3', 'm³'],
      ['p', 'pence'],
      ['sqm', 'm²'],
    ]),
);

/** Unit symbols that are read only when they touch the number, since they are words otherwise: "16in", "3x". */
export const GLUED_UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['h', 'hours'],
  ['in', 'inches'],
  ['x', 'times'],
]);
