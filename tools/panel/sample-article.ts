/** An article written for the panel's sample: invented sentences about the reinforcement of a peacekeeping force. */
export const SAMPLE_TITLE = 'Turkish battalion lands in Kosovo as NATO strengthens its force';

export const SAMPLE_BLOCKS = [
  'A Turkish commando battalion arrived in Kosovo on Sunday after NATO asked for help to calm the north of the country, the defence ministry in Ankara said.',
  'The request followed clashes last Monday in which 30 international soldiers, 11 Italians and 19 Hungarians, were wounded by stones and home-made firebombs.',
  'The unrest grew out of local elections in April that most Serbs boycotted, and that left ethnic Albanian mayors in charge of Serb towns.',
  'Around 500 soldiers will be sent, a ministry official who asked not to be named said last week. They join the peacekeeping force KFOR as a reserve.',
  'NATO announced last Tuesday that 700 more troops would go to the region. KFOR has almost 3,800 troops, some 350 of them from Türkiye, and has been in Kosovo since 1999.',
  'NATO Secretary General Jens Stoltenberg thanked Turkish President Recep Tayyip Erdogan in Istanbul. “These soldiers will make the north safer for everyone who lives there,” he said.',
  'Stoltenberg warned that Kosovo and Serbia “must step back from the brink and return to the talks led by the European Union.”',
  'Serbia, which has moved units close to the border, denied that it had any part in the violence. Further talks are planned for June 20.',
];
