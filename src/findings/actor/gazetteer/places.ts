/**
 * Cities, provinces, waters and venues that only locate: never actors. One country a line, ISO code first; "-" where no
 * one country holds the place. Capitals are in `states.ts`.
 *
 * Source: typed in 2026; which to list, by counting capitalised words after "in" and "at" in news text. Disputed
 * territory has no code.
 */
export const PLACES = `
AF|Kandahar,Herat,Helmand,Mazar-i-Sharif,Kunduz,Jalalabad,Bagram,Panjshir,Nangarhar
AM|Gyumri,Vanadzor,Syunik,Meghri,Goris,Zangezur,Tavush,Kapan
AO|Cabinda
AT|Salzburg,Innsbruck,Graz,Linz,Hofburg
AU|Sydney,Melbourne,Perth,Brisbane,New South Wales
AZ|Ganja,Nakhchivan,Nakhichevan,Gabala,Sumgait,Lachin,Shusha,Shushi,Aghdam,Kelbajar,Fuzuli
BA|Mostar,Srebrenica
BE|Brussels,Bruges,Antwerp
BY|Grodno,Gomel,Brest-Litovsk
BR|Rio de Janeiro,Sao Paulo,São Paulo
CA|Ontario,Quebec,Toronto,Montreal,Vancouver,Halifax,Charlevoix,Kananaskis
CD|Goma,Bukavu,North Kivu,South Kivu,Kivu,Ituri,Mushaki,Rutshuru,Masisi,Uvira,Katanga,Bunia,Minova,Sake,Kitchanga,Beni
CH|Geneva,Zurich,Zürich,Davos,Lausanne,Montreux,Burgenstock,Bürgenstock,Lugano,Basel,Crans-Montana
CN|Shanghai,Xinjiang,Tibet,Tiananmen Square,Guangzhou,Shenzhen,Tianjin,Wuhan,Great Hall of the People,Diaoyutai
CO|Cartagena,Medellin,Cali,Caqueta
CU|Guantanamo,Guantanamo Bay
CY|Larnaca,Limassol,Famagusta,Varosha
CZ|Brno
DE|Hamburg,Munich,Bonn,Frankfurt,Cologne,Dresden,Leipzig,Meseberg,Ramstein,Elmau,Heiligendamm,Petersberg
DZ|Tindouf,Oran
EG|Sharm el-Sheikh,Sharm El Sheikh,Alexandria,Sinai,Sinai Peninsula,Suez,Suez Canal,Al Arish,El Arish
ES|Barcelona,Seville,Granada,Valencia
ET|Amhara,Oromia,Afar,Badme
FR|Strasbourg,Marseille,Lyon,Nice,Rambouillet,Versailles,Evian,Biarritz,Deauville
GB|Manchester,Liverpool,Glasgow,Belfast,Londonderry,Derry,Chequers,Lancaster House,England,Gleneagles,Cornwall,Carbis Bay,Salisbury
GE|Batumi,Gori,Kutaisi,Poti,Zugdidi,Gali,Pankisi Gorge,Kodori Gorge
GR|Crete,Thessaloniki,Corfu,Rhodes
HR|Vukovar,Knin,Dubrovnik,Krajina
ID|Aceh,Banda Aceh,Bali,Java,Sumatra,Papua,Sulawesi
IE|Cork,Shannon,Dromoland Castle
IL|Haifa,Eilat,Ashkelon,Sderot,Nazareth,Beersheba,Ashdod,Negev,Galilee
IN|Mumbai,Kolkata,Calcutta,Agra,Simla,Shimla,Assam,Manipur,Nagaland,Punjab,Gujarat,Goa,Chennai,Hyderabad
IQ|Mosul,Basra,Kirkuk,Najaf,Karbala,Fallujah,Tikrit,Ramadi,Anbar,Sulaymaniyah,Sinjar,Green Zone
IR|Isfahan,Natanz,Fordow,Fordo,Bushehr,Arak,Qom,Mashhad,Tabriz
IT|Milan,Venice,Naples,Turin,Sicily,Palermo,Bari,L'Aquila,Trieste,Taormina,Cadenabbia
JO|Aqaba,Zarqa
JP|Hiroshima,Nagasaki,Okinawa,Osaka,Kyoto,Hokkaido
KE|Mombasa,Naivasha,Machakos
KG|Osh
KH|Siem Reap,Preah Vihear
KP|Yongbyon,Kaesong,Kumgang
KR|Busan,Jeju,Incheon,Gwangju
KZ|Almaty,Aktau,Baikonur
LB|Sidon,Tyre,Naqoura,Bekaa,Bekaa Valley,Taif,Baalbek
LK|Jaffna,Kilinochchi,Trincomalee,Batticaloa
LY|Benghazi,Misrata,Sirte,Tobruk,Derna,Ghadames,Skhirat,Bani Walid,Sabha,Zintan
MA|Casablanca,Marrakesh,Marrakech,Tangier,Fez
ML|Gao,Kidal,Timbuktu,Mopti,Menaka
MM|Rakhine,Rakhine State,Yangon,Rangoon,Kachin,Shan State,Mandalay,Karen State,Sittwe
MX|Cancun,Tijuana,Chiapas,Merida
MZ|Cabo Delgado,Beira
NG|Lagos,Maiduguri,Kano,Borno,Port Harcourt,Niger Delta,Kaduna
NL|Rotterdam,Maastricht,Camp Zeist
NO|Bergen,Stavanger
PH|Mindanao,Cotabato,Jolo,Marawi,Sulu
PK|Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Balochistan,Baluchistan,Waziristan,North Waziristan,South Waziristan,Swat,Swat Valley,Khyber Pakhtunkhwa
PL|Krakow,Gdansk,Lodz,Rzeszow,Magdalenka
PS|Gaza,Gaza Strip,West Bank,Ramallah,Hebron,Nablus,Jenin,Jericho,Bethlehem,Rafah,Khan Younis,Khan Yunis,Gaza City,Jabalia,Deir al-Balah
PT|Porto,Madeira,Azores
RU|Sochi,St. Petersburg,Saint Petersburg,St Petersburg,Kazan,Vladivostok,Kursk,Belgorod,Dagestan,Ingushetia,Beslan,Kaliningrad,Siberia,Rostov,Nalchik,North Ossetia,Yekaterinburg,Zavidovo,Novo-Ogaryovo,Red Square
SA|Jeddah,Mecca,Medina,Dhahran,NEOM
SD|Port Sudan,El Fasher,El Geneina,Nyala,South Kordofan,Blue Nile,Omdurman,Abyei
SE|Gothenburg,Malmo,Rimbo
SI|Brdo,Bled
SO|Kismayo,Baidoa,Bosaso
SS|Malakal,Bentiu,Bor,Upper Nile,Unity State
SY|Aleppo,Idlib,Homs,Hama,Daraa,Raqqa,Latakia,Tartus,Deir ez-Zor,Deir al-Zor,Kobani,Afrin,Manbij,Palmyra,Ghouta,Eastern Ghouta,Ain Issa,Qamishli,Hasakah,Tell Tamer
TD|Abeche
TH|Pattani,Phuket,Chiang Mai
TJ|Khujand,Khorog
TN|Gammarth,Sousse
TR|Istanbul,Izmir,Antalya,Diyarbakir,Gaziantep,Incirlik,Kars,Igdir,Bursa
UA|Donetsk,Luhansk,Lugansk,Kharkiv,Kharkov,Odessa,Odesa,Mariupol,Kherson,Zaporizhzhia,Zaporozhye,Lviv,Dnipro,Donbas,Donbass,Slavyansk,Sloviansk,Debaltseve,Ilovaisk,Bucha,Chernobyl,Sevastopol,Simferopol,Yalta,Kramatorsk,Bakhmut,Avdiivka,Maidan
UG|Entebbe,Gulu,Kasese
US|New York,Camp David,Dayton,California,Texas,Florida,Alaska,Anchorage,Los Angeles,Chicago,Boston,San Francisco,Houston,Dallas,Philadelphia,Atlanta,Detroit,Las Vegas,Miami,Arizona,Virginia,Maryland,Ohio,Pennsylvania,Michigan,Wisconsin,Massachusetts,New Jersey,New Hampshire,North Carolina,South Carolina,Iowa,Illinois,Indiana,Kentucky,Tennessee,Louisiana,Alabama,Mississippi,Missouri,Minnesota,Oregon,Colorado,Utah,Nevada,New Mexico,Oklahoma,Kansas,Nebraska,Connecticut,Vermont,Maine,Rhode Island,Delaware,Hawaii,Idaho,Montana,Wyoming,North Dakota,South Dakota,West Virginia,Arkansas,Silicon Valley,Wall Street,Capitol Hill,Manhattan,New York City,Key West,Wye River,Wye Plantation,Annapolis,Mar-a-Lago,Oval Office,Rose Garden,Situation Room,Roosevelt Room,Hollywood,Seattle,Denver,Cleveland,St. Louis,Orlando,Charlottesville,Ferguson,Baltimore,New Orleans,Salt Lake City,Brooklyn,Charleston,Long Island,Ground Zero,Air Force One
UZ|Samarkand,Bukhara,Termez
VN|Ho Chi Minh City,Da Nang,Saigon
YE|Aden,Hodeidah,Hudaydah,Marib,Taiz,Hadramawt,Hadhramaut,Saada,Mocha
ZA|Johannesburg,Cape Town,Durban,Soweto,Sun City
ZW|Victoria Falls
-|Nagorno-Karabakh,Nagorno Karabakh,Karabakh,Upper Karabakh,Kashmir,Golan Heights,Golan,Jerusalem,East Jerusalem,Western Sahara,Temple Mount,Falkland Islands,Falklands,Gibraltar,Svalbard,Senkaku,Spratly Islands
-|Europe,Africa,Asia,America,North America,South America,Latin America,Central America,Antarctica,Oceania,Eastern Europe,Western Europe,Central Europe,Central Asia,South Asia,Southeast Asia,East Asia,Northeast Asia,Asia-Pacific,Indo-Pacific,Middle East,Near East,Mideast,North Africa,West Africa,East Africa,Central Africa,Southern Africa,Horn of Africa,Sahel,Great Lakes,Great Lakes region,Maghreb,Levant,Caucasus,South Caucasus,North Caucasus,Transcaucasia,Balkans,Western Balkans,Baltics,Baltic,Scandinavia,Caribbean,Gulf,Persian Gulf,Arabian Gulf,Mediterranean,Eastern Mediterranean,East Mediterranean,Mediterranean Sea,Black Sea,Red Sea,Caspian,Caspian Sea,Baltic Sea,South China Sea,East China Sea,Sea of Japan,East Sea,Yellow Sea,Aegean,Aegean Sea,Atlantic,Pacific,Indian Ocean,Arctic,Arctic Ocean,Dead Sea,Taiwan Strait,Strait of Hormuz,Hormuz,Bosphorus,Bab al-Mandab,Gulf of Aden,Gulf of Oman,Korean Peninsula,Korean peninsula,Arabian Peninsula,Demilitarized Zone,DMZ,Green Line,Blue Line,Line of Control,Line of Contact,Nile,Euphrates,Tigris,Danube,Dniester,Dnieper,Jordan Valley,Lachin corridor,Lachin Corridor,Zangezur corridor,Horn,West,East,North,South,Far East,Kurdistan,Himalayas,Panmunjom,Philadelphi Corridor,Sahara,Amazon,Silk Road,Bay of Bengal,Earth,Moon,Mars
`
