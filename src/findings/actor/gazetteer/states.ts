/**
 * The states of the world as the wire names them, one a line:
 * ISO 3166-1 code | short name | adjectives | people | capital and seats of government | other names.
 *
 * Source: ISO 3166-1 for codes and names; adjectives, peoples and wire variants as style guides of the agencies have
 * them. Facts, typed in 2026. Names of two letters and abbreviations match in capitals only.
 */
export const STATES = `
AF|Afghanistan|Afghan|Afghans|Kabul|Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan,Islamic Emirate
AL|Albania|Albanian|Albanians|Tirana|Republic of Albania
DZ|Algeria|Algerian|Algerians|Algiers|People's Democratic Republic of Algeria
AD|Andorra|Andorran|Andorrans|Andorra la Vella|
AO|Angola|Angolan|Angolans|Luanda|
AG|Antigua and Barbuda|Antiguan|Antiguans||
AR|Argentina|Argentine,Argentinian|Argentines,Argentinians|Buenos Aires|Argentine Republic
AM|Armenia|Armenian|Armenians|Yerevan|Republic of Armenia
AU|Australia|Australian|Australians|Canberra|Commonwealth of Australia
AT|Austria|Austrian|Austrians|Vienna|Republic of Austria
AZ|Azerbaijan|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku|Republic of Azerbaijan
BS|Bahamas|Bahamian|Bahamians|Nassau|
BH|Bahrain|Bahraini|Bahrainis|Manama|Kingdom of Bahrain
BD|Bangladesh|Bangladeshi|Bangladeshis|Dhaka|People's Republic of Bangladesh
BB|Barbados|Barbadian|Barbadians|Bridgetown|
BY|Belarus|Belarusian,Belarussian,Byelorussian|Belarusians,Belarussians|Minsk|Republic of Belarus,Byelorussia,Belorussia
BE|Belgium|Belgian|Belgians||Kingdom of Belgium
BZ|Belize|Belizean|Belizeans|Belmopan|
BJ|Benin|Beninese|Beninese|Porto-Novo|Republic of Benin
BT|Bhutan|Bhutanese|Bhutanese|Thimphu|
BO|Bolivia|Bolivian|Bolivians|La Paz|Plurinational State of Bolivia
BA|Bosnia and Herzegovina|Bosnian|Bosnians|Sarajevo|Bosnia,Bosnia-Herzegovina,BiH
BW|Botswana|Botswanan|Batswana|Gaborone|
BR|Brazil|Brazilian|Brazilians|Brasilia,Brasília|Federative Republic of Brazil
BN|Brunei|Bruneian|Bruneians|Bandar Seri Begawan|Brunei Darussalam
BG|Bulgaria|Bulgarian|Bulgarians|Sofia|Republic of Bulgaria
BF|Burkina Faso|Burkinabe,Burkinabé|Burkinabe|Ouagadougou|Burkina
BI|Burundi|Burundian|Burundians|Bujumbura,Gitega|
CV|Cape Verde|Cape Verdean|Cape Verdeans|Praia|Cabo Verde
KH|Cambodia|Cambodian|Cambodians|Phnom Penh|Kingdom of Cambodia
CM|Cameroon|Cameroonian|Cameroonians|Yaounde,Yaoundé|
CA|Canada|Canadian|Canadians|Ottawa|
CF|Central African Republic|Central African|Central Africans|Bangui|CAR
TD|Chad|Chadian|Chadians|N'Djamena,Ndjamena|
CL|Chile|Chilean|Chileans|Santiago|
CN|China|Chinese||Beijing,Peking|People's Republic of China,PRC,mainland China,Communist China
CO|Colombia|Colombian|Colombians|Bogota,Bogotá|Republic of Colombia
KM|Comoros|Comoran,Comorian|Comorans|Moroni|
CG|Republic of the Congo|||Brazzaville|Congo-Brazzaville,Republic of Congo
CD|Democratic Republic of the Congo|Congolese|Congolese|Kinshasa|Democratic Republic of Congo,DRC,DR Congo,D.R. Congo,Congo-Kinshasa,Congo,Zaire
CR|Costa Rica|Costa Rican|Costa Ricans|San Jose,San José|
CI|Ivory Coast|Ivorian|Ivorians|Abidjan,Yamoussoukro|Côte d'Ivoire,Cote d'Ivoire
HR|Croatia|Croatian,Croat|Croatians,Croats|Zagreb|Republic of Croatia
CU|Cuba|Cuban|Cubans|Havana|Republic of Cuba
CY|Cyprus|Cypriot|Cypriots|Nicosia|Republic of Cyprus
CZ|Czech Republic|Czech|Czechs|Prague|Czechia
DK|Denmark|Danish|Danes|Copenhagen|Kingdom of Denmark
DJ|Djibouti|Djiboutian|Djiboutians||
DM|Dominica||||
DO|Dominican Republic|Dominican|Dominicans|Santo Domingo|
TL|East Timor|East Timorese,Timorese|East Timorese|Dili|Timor-Leste
EC|Ecuador|Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito|
EG|Egypt|Egyptian|Egyptians|Cairo|Arab Republic of Egypt
SV|El Salvador|Salvadoran,Salvadorean|Salvadorans||
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Equatorial Guineans|Malabo|
ER|Eritrea|Eritrean|Eritreans|Asmara|State of Eritrea
EE|Estonia|Estonian|Estonians|Tallinn|Republic of Estonia
SZ|Eswatini|Swazi|Swazis|Mbabane|Swaziland
ET|Ethiopia|Ethiopian|Ethiopians|Addis Ababa|Federal Democratic Republic of Ethiopia
FJ|Fiji|Fijian|Fijians|Suva|
FI|Finland|Finnish|Finns|Helsinki|Republic of Finland
FR|France|French|Frenchmen|Paris|French Republic
GA|Gabon|Gabonese|Gabonese|Libreville|
GM|Gambia|Gambian|Gambians|Banjul|
GE|Georgia|Georgian|Georgians|Tbilisi|Republic of Georgia
DE|Germany|German|Germans|Berlin|Federal Republic of Germany
GH|Ghana|Ghanaian|Ghanaians|Accra|Republic of Ghana
GR|Greece|Greek|Greeks|Athens|Hellenic Republic
GD|Grenada|Grenadian|Grenadians||
GT|Guatemala|Guatemalan|Guatemalans||
GN|Guinea|Guinean|Guineans|Conakry|
GW|Guinea-Bissau|Bissau-Guinean||Bissau|
GY|Guyana|Guyanese|Guyanese|Georgetown|
HT|Haiti|Haitian|Haitians|Port-au-Prince|Republic of Haiti
VA|Holy See|Vatican||Vatican|Vatican City
HN|Honduras|Honduran|Hondurans|Tegucigalpa|
HU|Hungary|Hungarian|Hungarians|Budapest|
IS|Iceland|Icelandic|Icelanders|Reykjavik,Reykjavík|
IN|India|Indian|Indians|New Delhi,Delhi|Republic of India
ID|Indonesia|Indonesian|Indonesians|Jakarta|Republic of Indonesia
IR|Iran|Iranian|Iranians|Tehran,Teheran|Islamic Republic of Iran,Islamic Republic
IQ|Iraq|Iraqi|Iraqis|Baghdad|Republic of Iraq
IE|Ireland|Irish||Dublin|Republic of Ireland,Irish Republic
IL|Israel|Israeli|Israelis|Tel Aviv|State of Israel
IT|Italy|Italian|Italians|Rome|Italian Republic
JM|Jamaica|Jamaican|Jamaicans||
JP|Japan|Japanese|Japanese|Tokyo|
JO|Jordan|Jordanian|Jordanians|Amman|Hashemite Kingdom of Jordan
KZ|Kazakhstan|Kazakh,Kazakhstani|Kazakhs|Astana,Nur-Sultan|Republic of Kazakhstan
KE|Kenya|Kenyan|Kenyans|Nairobi|Republic of Kenya
KI|Kiribati|I-Kiribati|||
KP|North Korea|North Korean|North Koreans|Pyongyang|DPRK,Democratic People's Republic of Korea,N. Korea,N Korea
KR|South Korea|South Korean|South Koreans|Seoul|Republic of Korea,ROK,S. Korea,S Korea
KW|Kuwait|Kuwaiti|Kuwaitis||State of Kuwait
KG|Kyrgyzstan|Kyrgyz|Kyrgyz|Bishkek|Kyrgyz Republic
LA|Laos|Laotian,Lao|Laotians|Vientiane|Lao PDR
LV|Latvia|Latvian|Latvians|Riga|Republic of Latvia
LB|Lebanon|Lebanese|Lebanese|Beirut|Lebanese Republic
LS|Lesotho|Basotho||Maseru|
LR|Liberia|Liberian|Liberians|Monrovia|
LY|Libya|Libyan|Libyans|Tripoli|State of Libya
LI|Liechtenstein||||
LT|Lithuania|Lithuanian|Lithuanians|Vilnius|Republic of Lithuania
LU|Luxembourg|Luxembourgish||Luxembourg|
MG|Madagascar|Malagasy||Antananarivo|
MW|Malawi|Malawian|Malawians|Lilongwe|
MY|Malaysia|Malaysian|Malaysians|Kuala Lumpur|
MV|Maldives|Maldivian|Maldivians||
ML|Mali|Malian|Malians|Bamako|Republic of Mali
MT|Malta|Maltese|Maltese|Valletta|
MH|Marshall Islands|Marshallese|||
MR|Mauritania|Mauritanian|Mauritanians|Nouakchott|
MU|Mauritius|Mauritian|Mauritians||
MX|Mexico|Mexican|Mexicans|Mexico City|
FM|Micronesia|Micronesian|||Federated States of Micronesia
MD|Moldova|Moldovan|Moldovans|Chisinau,Chişinău,Chișinău,Kishinev|Republic of Moldova,Moldavia
MC|Monaco||||
MN|Mongolia|Mongolian|Mongolians|Ulaanbaatar,Ulan Bator|
ME|Montenegro|Montenegrin|Montenegrins|Podgorica|
MA|Morocco|Moroccan|Moroccans|Rabat|Kingdom of Morocco
MZ|Mozambique|Mozambican|Mozambicans|Maputo|
MM|Myanmar|Burmese,Myanma|Burmese|Naypyidaw,Naypyitaw|Burma
NA|Namibia|Namibian|Namibians|Windhoek|
NR|Nauru||||
NP|Nepal|Nepalese,Nepali|Nepalis|Kathmandu|
NL|Netherlands|Dutch||The Hague,Amsterdam|Holland,Kingdom of the Netherlands
NZ|New Zealand||New Zealanders|Wellington|
NI|Nicaragua|Nicaraguan|Nicaraguans|Managua|
NE|Niger|Nigerien|Nigeriens|Niamey|
NG|Nigeria|Nigerian|Nigerians|Abuja|Federal Republic of Nigeria
MK|North Macedonia|Macedonian,North Macedonian|Macedonians|Skopje|Macedonia,Former Yugoslav Republic of Macedonia,FYROM,Republic of North Macedonia
NO|Norway|Norwegian|Norwegians|Oslo|Kingdom of Norway
OM|Oman|Omani|Omanis|Muscat|Sultanate of Oman
PK|Pakistan|Pakistani|Pakistanis|Islamabad|Islamic Republic of Pakistan
PW|Palau||||
PA|Panama|Panamanian|Panamanians||
PG|Papua New Guinea|Papua New Guinean||Port Moresby|
PY|Paraguay|Paraguayan|Paraguayans|Asuncion,Asunción|
PE|Peru|Peruvian|Peruvians|Lima|
PH|Philippines|Philippine,Filipino|Filipinos|Manila|Republic of the Philippines
PL|Poland|Polish|Poles|Warsaw|Republic of Poland
PT|Portugal|Portuguese|Portuguese|Lisbon|Portuguese Republic
QA|Qatar|Qatari|Qataris|Doha|State of Qatar
RO|Romania|Romanian|Romanians|Bucharest|
RU|Russia|Russian|Russians|Moscow|Russian Federation
RW|Rwanda|Rwandan|Rwandans|Kigali|Republic of Rwanda
KN|Saint Kitts and Nevis||||St. Kitts and Nevis
LC|Saint Lucia||||St. Lucia
VC|Saint Vincent and the Grenadines||||St. Vincent and the Grenadines
WS|Samoa|Samoan|Samoans|Apia|
SM|San Marino||||
ST|Sao Tome and Principe||||São Tomé and Príncipe
SA|Saudi Arabia|Saudi,Saudi Arabian|Saudis|Riyadh|Kingdom of Saudi Arabia,KSA
SN|Senegal|Senegalese|Senegalese|Dakar|
RS|Serbia|Serbian,Serb|Serbs,Serbians|Belgrade|Republic of Serbia
SC|Seychelles||||
SL|Sierra Leone|Sierra Leonean,Sierra Leonian|Sierra Leoneans|Freetown|
SG|Singapore|Singaporean|Singaporeans||
SK|Slovakia|Slovak,Slovakian|Slovaks|Bratislava|Slovak Republic
SI|Slovenia|Slovenian,Slovene|Slovenians,Slovenes|Ljubljana|Republic of Slovenia
SB|Solomon Islands|Solomon Islands||Honiara|
SO|Somalia|Somali|Somalis|Mogadishu|Federal Republic of Somalia
ZA|South Africa|South African|South Africans|Pretoria|Republic of South Africa
SS|South Sudan|South Sudanese|South Sudanese|Juba|Republic of South Sudan
ES|Spain|Spanish|Spaniards|Madrid|Kingdom of Spain
LK|Sri Lanka|Sri Lankan|Sri Lankans|Colombo|Ceylon
SD|Sudan|Sudanese|Sudanese|Khartoum|Republic of Sudan
SR|Suriname|Surinamese||Paramaribo|
SE|Sweden|Swedish|Swedes|Stockholm|Kingdom of Sweden
CH|Switzerland|Swiss||Bern,Berne|Swiss Confederation
SY|Syria|Syrian|Syrians|Damascus|Syrian Arab Republic
TJ|Tajikistan|Tajik|Tajiks|Dushanbe|Republic of Tajikistan
TZ|Tanzania|Tanzanian|Tanzanians|Dodoma|United Republic of Tanzania
TH|Thailand|Thai|Thais|Bangkok|Kingdom of Thailand
TG|Togo|Togolese|Togolese|Lome,Lomé|
TO|Tonga|Tongan|Tongans||
TT|Trinidad and Tobago|Trinidadian|Trinidadians|Port of Spain|
TN|Tunisia|Tunisian|Tunisians|Tunis|
TR|Turkey|Turkish|Turks|Ankara|Türkiye,Turkiye,Republic of Turkey,Republic of Türkiye
TM|Turkmenistan|Turkmen||Ashgabat,Ashkhabad|
TV|Tuvalu||||
UG|Uganda|Ugandan|Ugandans|Kampala|
UA|Ukraine|Ukrainian|Ukrainians|Kyiv,Kiev|
AE|United Arab Emirates|Emirati|Emiratis|Abu Dhabi|UAE,U.A.E.,Emirates
GB|United Kingdom|British|Britons,Brits|London,Downing Street,Whitehall|UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland
US|United States|American,US,U.S.|Americans|Washington,Washington D.C.|United States of America,US,U.S.,USA,U.S.A.,America
UY|Uruguay|Uruguayan|Uruguayans|Montevideo|
UZ|Uzbekistan|Uzbek|Uzbeks|Tashkent|Republic of Uzbekistan
VU|Vanuatu||||
VE|Venezuela|Venezuelan|Venezuelans|Caracas|Bolivarian Republic of Venezuela
VN|Vietnam|Vietnamese|Vietnamese|Hanoi|Viet Nam,Socialist Republic of Vietnam
YE|Yemen|Yemeni|Yemenis|Sanaa,Sana'a|Republic of Yemen
ZM|Zambia|Zambian|Zambians|Lusaka|
ZW|Zimbabwe|Zimbabwean|Zimbabweans|Harare|
`

/** States that are no more. No code: ISO 3166-3 has withdrawn them. */
export const FORMER_STATES = `
|Soviet Union|Soviet|Soviets||USSR,U.S.S.R.,Union of Soviet Socialist Republics
|Yugoslavia|Yugoslav,Yugoslavian|Yugoslavs||Federal Republic of Yugoslavia,Socialist Federal Republic of Yugoslavia,FRY
|Czechoslovakia|Czechoslovak,Czechoslovakian|||
|East Germany|East German|East Germans||German Democratic Republic,GDR
|West Germany|West German|West Germans||
|Serbia and Montenegro||||
|South Vietnam|South Vietnamese|||Republic of Vietnam
|North Vietnam|North Vietnamese|||Democratic Republic of Vietnam
|South Yemen|South Yemeni|||
|Ottoman Empire|Ottoman|Ottomans||
|Austria-Hungary|Austro-Hungarian|||Austro-Hungarian Empire
|Rhodesia|Rhodesian|||
`

/**
 * Polities whose standing is disputed, and territories with a government of their own: type "entity", kept as written.
 * Same columns; the code is that of ISO 3166-1 where there is one.
 */
export const ENTITIES = `
|Nagorno-Karabakh republic|||Stepanakert,Khankendi|Nagorno-Karabakh Republic,Nagorno Karabakh Republic,NKR,Republic of Artsakh,Artsakh,Artsakh Republic,Karabakh republic
|Nagorno-Karabakh Autonomous Region||||Nagorno-Karabakh Autonomous Oblast
|Abkhazia|Abkhaz,Abkhazian|Abkhaz,Abkhazians|Sukhumi,Sokhumi|Republic of Abkhazia
|South Ossetia|South Ossetian,Ossetian|South Ossetians,Ossetians|Tskhinvali|Republic of South Ossetia
|Transnistria|Transnistrian,Transdniestrian,Transdnestrian,Trans-Dniestrian,Pridnestrovian|Transnistrians|Tiraspol|Transdniestria,Trans-Dniester,Transdnestr,Transdniester,Pridnestrovie
XK|Kosovo|Kosovar,Kosovan|Kosovars,Kosovo Albanians,Kosovo Serbs|Pristina,Prishtina|Republic of Kosovo
TW|Taiwan|Taiwanese|Taiwanese|Taipei|Republic of China,Chinese Taipei
PS|Palestine|Palestinian|||State of Palestine,Palestinian territories
|Turkish Cypriots|Turkish Cypriot|||Turkish Cypriot side
|Greek Cypriots|Greek Cypriot|||Greek Cypriot side,Greek Cypriot administration
|Northern Cyprus||||Turkish Republic of Northern Cyprus,TRNC
|Somaliland||Somalilanders|Hargeisa|Republic of Somaliland
|Puntland|||Garowe|
|Republika Srpska|Bosnian Serb|Bosnian Serbs|Banja Luka|Serb Republic
|Crimea|Crimean|Crimeans||Republic of Crimea
|Chechnya|Chechen|Chechens|Grozny|Chechen Republic,Ichkeria
|Donetsk People's Republic||||DPR
|Luhansk People's Republic||||Lugansk People's Republic,LPR
|Sahrawi Arab Democratic Republic|Sahrawi,Saharawi|Sahrawis||SADR
|Iraqi Kurdistan|Iraqi Kurdish|Iraqi Kurds|Erbil,Irbil|Kurdistan Region,Kurdistan Regional Government,KRG
|Rojava||||Autonomous Administration of North and East Syria
|Tigray|Tigrayan|Tigrayans|Mekelle,Mekele|
|Bougainville|Bougainvillean|||Autonomous Region of Bougainville
|Catalonia|Catalan|Catalans||
|Scotland|Scottish|Scots|Edinburgh|
|Northern Ireland|Northern Irish||Stormont|
|Wales|Welsh|||
HK|Hong Kong|||
|Azerbaijani Soviet Republic||||Azerbaijan Soviet Socialist Republic,Azerbaijani SSR
|Greenland|Greenlandic|Greenlanders|Nuuk|
|West Papua|West Papuan|West Papuans||
|Gagauzia|Gagauz|||
|Darfur|Darfuri|Darfuris||
`
