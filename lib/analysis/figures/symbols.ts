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
  ['HK $', 'HKD'],
  ['NT $', 'TWD'],
  ['NZ $', 'NZD'],
  ['PS', 'GBP'],
  ['R $', 'BRL'],
  ['RM', 'MYR'],
  ['RMB', 'CNY'],
  ['Rs', 'INR'],
  ['Rs .', 'INR'],
  ['S $', 'SGD'],
  ['TL', 'TRY'],
  ['U.S. $', 'USD'],
  ['US $', 'USD'],
  ['Y =', 'JPY'],
  ['kn', 'HRK'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['฿', 'THB'],
  ['₦', 'NGN'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['€', 'EUR'],
  ['₱', 'PHP'],
  ['₴', 'UAH'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₿', 'BTC'],
]);

/** ISO 4217 codes that may stand before or after an amount. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `AED ARS AUD BDT BGN BHD BRL BTC CAD CHF CLP CNY COP CZK DKK EGP ETH EUR GBP GEL HKD HRK HUF IDR ILS INR IQD IRR ISK JOD JPY KES
  KRW KWD KZT LBP LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD SYP THB TND TRY TWD TZS UAH
  UGX USD UZS VND ZAR`.split(/\s+/),
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
