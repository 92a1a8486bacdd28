const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** States, and capitals that stand for their governments. */
export const countries = set(
  `afghanistan albania algeria argentina armenia australia austria azerbaijan bangladesh belarus belgium bolivia bosnia
   brazil britain bulgaria cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechia denmark ecuador
   egypt england eritrea estonia ethiopia finland france georgia germany ghana greece guatemala haiti honduras hungary
   iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait laos latvia
   lebanon liberia libya lithuania malaysia mali mexico moldova mongolia montenegro morocco mozambique myanmar nepal
   netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal
   qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland
   syria taiwan tanzania thailand tunisia turkey uganda ukraine us u.s. usa uk u.k. uruguay uzbekistan venezuela vietnam
   wales yemen zambia zimbabwe eu u.n. un
   korea arabia zealand kingdom africa europe nations washington moscow beijing tehran kyiv kiev london paris berlin brussels ankara delhi tokyo seoul pyongyang riyadh
   jerusalem damascus baghdad kabul islamabad ottawa canberra rome madrid vienna warsaw budapest`,
);

export const nationalities = set(
  `afghan albanian algerian american arab argentine armenian asian australian austrian azerbaijani bangladeshi belarusian
   belgian bolivian bosnian brazilian british bulgarian cambodian canadian chilean chinese colombian congolese croatian
   cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian ethiopian european finnish french
   georgian german ghanaian greek guatemalan haitian hungarian icelandic indian indonesian iranian iraqi irish israeli
   italian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti latvian lebanese libyan lithuanian
   malaysian malian mexican moldovan mongolian moroccan nepali nicaraguan nigerian norwegian omani pakistani palestinian
   panamanian paraguayan peruvian filipino philippine polish portuguese qatari romanian russian rwandan saudi scottish
   serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian
   turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean us u.s. uk
   u.k. eu un u.n. azerbaijanis bangladeshis iraqis israelis kuwaitis nepalis omanis pakistanis qataris saudis somalis
   yemenis`,
);

export const directions = set(
  'north south east west northern southern eastern western new saudi united great costa sri el sierra hong',
);
