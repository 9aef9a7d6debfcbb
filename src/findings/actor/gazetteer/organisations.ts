/**
 * Organisations, bodies, talks formats and armed groups that the wire names without explaining, one a line:
 * type | name | other names and abbreviations | seat or state (ISO code), where it is the organ of one.
 *
 * Source: typed in 2026 from the organisations' own names; which to list, by counting capitalised names in news text.
 * Types are those of the contract: o organisation, b body, f format, a armed group, m media, p people.
 */
export const ORGANISATIONS = `
o|United Nations|UN,U.N.,United Nations Organization|
b|UN Security Council|United Nations Security Council,U.N. Security Council,Security Council,UNSC|
b|UN General Assembly|United Nations General Assembly,U.N. General Assembly,General Assembly,UNGA|
b|UN Human Rights Council|United Nations Human Rights Council,U.N. Human Rights Council,Human Rights Council,UNHRC|
b|UN Secretariat||
b|International Court of Justice|ICJ,World Court,UN's top court|
b|International Criminal Court|ICC|
b|European Court of Human Rights|ECHR|
b|European Court of Justice|ECJ,Court of Justice of the European Union|
o|UNHCR|UN refugee agency,U.N. refugee agency,United Nations High Commissioner for Refugees,UN High Commissioner for Refugees|
o|UNICEF||
o|UNRWA||
o|UNESCO||
o|UNDP|United Nations Development Programme|
o|World Food Programme|WFP,World Food Program|
o|World Health Organization|WHO,World Health Organisation|
o|OCHA|UN Office for the Coordination of Humanitarian Affairs|
o|UNIFIL|United Nations Interim Force in Lebanon|
o|MONUSCO||
o|MINUSMA||
o|UNMIK||
o|UNMISS||
o|UNAMA||
o|UNSMIL|UN Support Mission in Libya,United Nations Support Mission in Libya|
o|UNAMID||
o|UNDOF||
o|UNFICYP||
o|UNITAD||
o|IAEA|International Atomic Energy Agency,UN nuclear watchdog,U.N. nuclear watchdog|
o|OPCW|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons|
o|International Monetary Fund|IMF|
o|World Bank||
o|World Trade Organization|WTO|
o|International Committee of the Red Cross|ICRC|
o|Red Cross||
o|Red Crescent||
o|OSCE|Organization for Security and Cooperation in Europe,Organisation for Security and Cooperation in Europe,Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe,CSCE|
b|OSCE Permanent Council|Permanent Council|
b|ODIHR|OSCE Office for Democratic Institutions and Human Rights|
b|OSCE Parliamentary Assembly||
o|European Union|EU,E.U.|
b|European Commission||
b|European Council||
b|European Parliament||
b|Council of the European Union|EU Council|
o|Council of Europe|CoE|
b|Parliamentary Assembly of the Council of Europe|PACE|
b|European External Action Service|EEAS|
o|European Central Bank|ECB|
o|Frontex||
o|Europol||
o|Interpol||
o|NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance|
b|North Atlantic Council||
f|NATO-Russia Council||
o|African Union|AU|
b|African Union Commission|AU Commission|
b|AU Peace and Security Council|African Union Peace and Security Council|
o|ECOWAS|Economic Community of West African States|
o|IGAD|Intergovernmental Authority on Development|
o|SADC|Southern African Development Community|
o|East African Community|EAC|
o|ECCAS|Economic Community of Central African States|
o|International Conference on the Great Lakes Region|ICGLR|
o|G5 Sahel||
o|Alliance of Sahel States|AES|
o|Arab League|League of Arab States|
o|Gulf Cooperation Council|GCC|
o|Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation,Organization of the Islamic Conference|
o|OPEC|OPEC+|
o|ASEAN|Association of Southeast Asian Nations,Association of South-East Asian Nations|
o|SAARC||
o|Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization|
o|Collective Security Treaty Organization|CSTO,Collective Security Treaty Organisation|
o|Commonwealth of Independent States|CIS|
o|Eurasian Economic Union|EAEU|
o|Organization of American States|OAS,Organisation of American States|
o|Mercosur||
o|CARICOM|Caribbean Community|
o|Organization of Turkic States|Turkic Council|
o|Pacific Islands Forum||
o|Commonwealth of Nations||
o|Non-Aligned Movement||
o|GUAM||
o|APEC||
o|OECD||
f|G7|G-7,Group of Seven|
f|G8|G-8,Group of Eight|
f|G20|G-20,Group of 20,Group of Twenty|
f|G77|Group of 77|
f|BRICS||
f|Quad||
f|AUKUS||
f|Minsk Group|OSCE Minsk Group,Organization for Security and Cooperation in Europe Minsk Group,OSCE's Minsk Group|
f|Normandy Format|Normandy format,Normandy Four,Normandy Quartet|
f|Trilateral Contact Group||
f|Contact Group||
f|Middle East Quartet|Quartet on the Middle East,diplomatic Quartet,Mideast Quartet|
f|Quartet||
f|six-party talks|six-nation talks,six-way talks|
f|P5+1|E3+3,P5 plus one,EU3+3|
f|P5|Permanent Five|
f|E3|EU3,EU-3|
f|Astana format|Astana process,Astana trio|
f|Geneva International Discussions||
f|Weimar Triangle||
f|Visegrad Group|Visegrad Four,V4|
f|Bucharest Nine|B9|
f|Lima Group||
f|Core Group||
f|Friends of Syria|Friends of Syria Group|
f|International Syria Support Group|ISSG|
f|Inter-Congolese Dialogue||
f|Luanda process|Luanda Process|
f|Nairobi process|Nairobi Process|
f|Berlin process|Berlin Process|
f|3+3 format|3+3 platform|
f|5+2 format|5+2 talks|
f|Coalition of the Willing|coalition of the willing|
f|Negev Forum||
f|Joint Control Commission||
f|Joint Military Commission||
f|NSG|Nuclear Suppliers Group|
f|Conference on Disarmament||
f|Oslo process||
f|European Political Community||
f|Ramstein format|Ukraine Defense Contact Group|
o|Palestinian Authority|Palestinian National Authority,PA|
o|Palestine Liberation Organization|PLO,Palestine Liberation Organisation|
o|Fatah|Fatah movement|
b|Palestinian Legislative Council|PLC|
b|White House||US
b|National Security Council|NSC|
b|State Department|U.S. State Department,US State Department,Department of State,United States Department of State|US
b|Pentagon|Defense Department,U.S. Defense Department,Department of Defense|US
b|US Congress|Congress,U.S. Congress,United States Congress|US
b|US Senate|Senate,U.S. Senate,United States Senate|US
b|House of Representatives|US House of Representatives,U.S. House of Representatives|US
b|Treasury Department|U.S. Treasury,US Treasury|US
b|Supreme Court||
b|Justice Department|Department of Justice|US
o|CIA|Central Intelligence Agency|US
o|FBI|Federal Bureau of Investigation|US
b|Kremlin||RU
b|State Duma|Duma,Russian State Duma|RU
b|Federation Council||RU
o|FSB|Federal Security Service|RU
b|Foreign Office|British Foreign Office|GB
b|House of Commons||GB
b|House of Lords||GB
b|Bundestag||DE
b|Bundesrat||DE
b|Knesset||IL
o|Mossad||IL
o|Israel Defense Forces|IDF,Israel Defence Forces,Israeli Defense Forces|IL
o|Shin Bet||IL
b|Majlis||
b|Verkhovna Rada|Rada,Ukrainian Verkhovna Rada|UA
b|Milli Majlis||AZ
b|Grand National Assembly|Turkish Grand National Assembly|TR
b|Elysee|Elysée,Élysée,Elysee Palace,Élysée Palace|FR
b|Quai d'Orsay||FR
b|Blue House||KR
b|Central Military Commission||
b|National People's Congress||CN
b|Politburo||
b|Loya Jirga||AF
b|Presidential Council||
b|Government of National Accord|GNA|
b|Government of National Unity||
b|Sovereign Council|Transitional Sovereign Council|
b|Supreme Council of the Armed Forces|SCAF|EG
b|Revolutionary Council||
b|National Transitional Council||
o|Libyan National Army|LNA|
o|Syrian National Coalition|Syrian Opposition Coalition|
b|High Negotiations Committee|HNC|
b|Constitutional Committee|Syrian Constitutional Committee|
o|African National Congress|ANC|
o|Muslim Brotherhood||
o|Amnesty International||
o|Human Rights Watch|HRW|
o|Doctors Without Borders|MSF,Médecins Sans Frontières|
o|International Crisis Group|Crisis Group|
o|Syrian Observatory for Human Rights||
o|Greenpeace||
o|Carnegie Endowment|Carnegie Endowment for International Peace|
o|Atlantic Council||
o|Chatham House||
o|Gazprom||RU
o|Rosatom||RU
o|Rosneft||RU
o|Sinn Fein|Sinn Féin|
o|Democratic Unionist Party|DUP|
o|Likud||
o|Communist Party||
o|Labour Party||
o|Conservative Party||
o|Republican Party||
o|Democratic Party||
o|Justice and Development Party|AKP|
o|Red Army||
o|People's Liberation Army|PLA|CN
o|Revolutionary Guards|Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard,Iran's Revolutionary Guards|IR
o|Quds Force||IR
o|KFOR||
o|ISAF||
o|SFOR||
o|AMISOM||
o|ATMIS||
o|EULEX||
o|EUFOR||
o|Access Now||
a|Hamas|Islamic Resistance Movement|
a|Islamic Jihad|Palestinian Islamic Jihad|
a|Hezbollah|Hizbollah,Hizbullah,Hezbullah|
a|Houthis|Houthi,Ansar Allah,Ansarullah,Houthi movement|
a|FARC|Revolutionary Armed Forces of Colombia|
a|ELN|National Liberation Army|
a|M23|March 23 Movement,M23 movement|
a|FDLR|Democratic Forces for the Liberation of Rwanda|
a|ADF|Allied Democratic Forces|
a|CODECO||
a|Taliban|Afghan Taliban|
a|Pakistani Taliban|TTP,Tehrik-e-Taliban Pakistan|
a|Haqqani network||
a|al-Qaeda|al-Qaida,Al Qaeda,Al-Qaeda,al Qaeda,al-Qa'ida|
a|Islamic State|ISIS,ISIL,IS,Daesh,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State group|
a|Hayat Tahrir al-Sham|HTS|
a|al-Nusra Front|Nusra Front,Jabhat al-Nusra|
a|Syrian Democratic Forces|SDF|
a|People's Protection Units|YPG,Kurdish People's Protection Units|
a|Kurdistan Workers' Party|PKK,Kurdistan Workers Party|
a|Free Syrian Army|FSA|
a|Syrian National Army|SNA|
a|Rapid Support Forces|RSF|
a|Janjaweed||
a|Sudan Liberation Army|SLA,Sudan Liberation Movement,SLM|
a|Justice and Equality Movement|JEM|
a|SPLM-N|Sudan People's Liberation Movement-North|
a|Sudan People's Liberation Army|SPLA,Sudan People's Liberation Movement,SPLM|
a|Tigray People's Liberation Front|TPLF|
a|Oromo Liberation Army|OLA|
a|al-Shabab|al-Shabaab,al Shabaab,Al-Shabaab,Al-Shabab|
a|Boko Haram||
a|Seleka|Séléka|
a|Anti-balaka|anti-balaka|
a|Lord's Resistance Army|LRA|
a|UNITA||
a|RENAMO|Renamo|
a|Polisario Front|Polisario,Frente Polisario|
a|Tamil Tigers|LTTE,Liberation Tigers of Tamil Eelam,Tamil Tiger,Tigers|
a|Maoists||
a|Moro Islamic Liberation Front|MILF|
a|Moro National Liberation Front|MNLF|
a|Abu Sayyaf||
a|New People's Army|NPA|
a|Free Aceh Movement|GAM|
a|Arakan Army||
a|Karen National Union|KNU|
a|Kachin Independence Army|KIA|
a|Irish Republican Army|IRA,Provisional IRA|
a|ETA||
a|Kosovo Liberation Army|KLA|
a|Wagner Group|Wagner|
a|Azov Battalion|Azov|
a|Popular Mobilization Forces|PMF,Hashd al-Shaabi|
a|Kataib Hezbollah||
a|Peshmerga|peshmerga|
a|Southern Transitional Council|STC|
a|Lashkar-e-Taiba||
a|Jaish-e-Mohammed||
a|Shining Path||
a|Contras||
a|Mai-Mai|Mai Mai|
a|Northern Alliance||
a|Badr Organization||
a|Mahdi Army||
a|National Liberation Front||
a|CNDD-FDD||
a|JNIM|Jama'at Nasr al-Islam wal Muslimin|
a|AQIM|Al-Qaeda in the Islamic Maghreb,al-Qaida in the Islamic Maghreb|
m|TASS|ITAR-TASS,Itar-Tass|
m|Interfax||
m|RIA Novosti|RIA|
m|Sputnik||
m|Reuters|Reuters news agency|
m|AFP|Agence France-Presse,Agence France Presse|
m|Associated Press|AP|
m|Xinhua|Xinhua news agency|
m|KCNA|Korean Central News Agency|
m|Yonhap||
m|Kyodo|Kyodo News|
m|IRNA||
m|Anadolu|Anadolu Agency|
m|SANA||
m|dpa|Deutsche Presse-Agentur|
m|ANSA||
m|BBC|British Broadcasting Corporation|
m|CNN||
m|Al Jazeera|al-Jazeera,Al-Jazeera|
m|Al Arabiya|al-Arabiya|
m|Fox News||
m|CBS|CBS News|
m|NBC|NBC News|
m|ABC News||
m|MSNBC||
m|NPR||
m|New York Times|The New York Times|
m|Washington Post|The Washington Post|
m|Wall Street Journal|The Wall Street Journal|
m|Financial Times||
m|Guardian|The Guardian|
m|Times of Israel|The Times of Israel|
m|Haaretz||
m|Jerusalem Post|The Jerusalem Post|
m|Le Monde||
m|Le Figaro||
m|Der Spiegel|Spiegel|
m|Bild||
m|Izvestia||
m|Kommersant||
m|Bloomberg|Bloomberg News|
m|Politico||
m|Axios||
m|USA Today||
m|Los Angeles Times||
m|Associated Press of Pakistan||
m|Dawn||
m|People's Daily||
m|Global Times||
m|Azertac|AZERTAC|
m|Armenpress||
m|Trend||
m|RIA News Agency||
m|Radio Free Europe|RFE/RL|
m|Deutsche Welle||
m|Facebook||
m|Twitter||
m|Truth Social||
p|Kurds|Kurdish people|
p|Palestinians|Palestinian people|
p|Rohingya|Rohingyas|
p|Tamils||
p|Jews||
p|Arabs||
p|Muslims||
p|Christians||
p|Druze||
p|Alawites||
p|Sunnis||
p|Shiites|Shias,Shi'ites|
p|Yazidis|Yezidis|
p|Copts||
p|Uighurs|Uyghurs|
p|Tibetans||
p|Tuareg|Tuaregs|
p|Hutus||
p|Tutsis||
p|Banyamulenge||
p|Pashtuns||
p|Hazaras||
p|Bosniaks||
p|Europeans||
p|Africans||
p|Crimean Tatars|Tatars|
p|Roma||
p|Turkish Cypriots||
p|Greek Cypriots||
p|ethnic Armenians|Karabakh Armenians|
p|ethnic Albanians||
p|ethnic Russians||
p|Catholics||
p|Protestants||
p|Latinos|Hispanics|
p|African Americans||
`
