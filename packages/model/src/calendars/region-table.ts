/**
 * Countries and their parts whose public holidays are known, a line each: the code of ISO 3166 (below a state, what the holidays' source
 * calls it), and its names. The codes and most names are those of date-holidays; a test of the compiler compares them.
 */
export const regionTable = `
AD Andorra
AD-03 Encamp
AD-07 Andorra la Vella
AE United Arab Emirates / دولة الإمارات العربية المتحدة / UAE
AG Antigua & Barbuda
AG-10 Barbuda
AI Anguilla
AL Albania / Shqipëri
AM Armenia / Հայաստան
AO Angola
AR Argentina
AS American Samoa
AT Austria / Österreich
AT-1 Burgenland
AT-2 Carinthia / Kärnten
AT-3 Lower Austria / Niederösterreich
AT-4 Upper Austria / Oberösterreich
AT-5 Salzburg / Land Salzburg
AT-6 Styria / Steiermark
AT-7 Tyrol / Tirol
AT-8 Vorarlberg
AT-9 Vienna / Wien
AU Australia
AU-ACT Australian Capital Territory
AU-NSW New South Wales
AU-NT Northern Territory
AU-QLD Queensland
AU-SA South Australia
AU-TAS Tasmania
AU-VIC Victoria
AU-WA Western Australia
AW Aruba
AX Åland Islands / Landskapet Åland
AZ Azerbaijan / Azərbaycan Respublikası
BA Bosnia and Herzegovina / Bosna i Hercegovina / Боснa и Херцеговина
BA-BIH Federation of Bosnia and Herzegovina
BA-BIH-W Western Herzegovina
BA-BRC Brčko District
BA-SRP Republika Srpska
BB Barbados
BD People's Republic of Bangladesh / গণপ্রজাতন্ত্রী বাংলাদেশ
BE Belgium / Belgique / België / Belgien
BE-BRU Bruxelles
BE-DE Deutschsprachige Gemeinschaft
BE-VLG Vlaamse Gemeenschap
BE-WAL Communauté française
BF Burkina Faso
BG Bulgaria / България
BH Bahrain / مملكة البحرين
BI Burundi / République du Burundi
BJ Benin / République du Bénin
BL St. Barths / St. Barthélemy
BM Bermuda
BN Brunei / Negara Brunei Darussalam
BO Bolivia
BO-B Beni
BO-C Cochabamba
BO-H Chuquisaca
BO-L La Paz
BO-N Pando
BO-O Oruro
BO-P Potosí
BO-S Santa Cruz
BO-T Tarija
BQ Caribbean Netherlands / Caribisch Nederland
BQ-BO Bonaire
BQ-SA Saba
BQ-SE Sint Eustatius
BR Brazil / Brasil
BR-AC Acre
BR-AL Alagoas
BR-AM Amazonas
BR-AP Amapá
BR-BA Bahia
BR-CE Ceará
BR-DF Distrito Federal
BR-ES Espírito Santo
BR-GO Goiás
BR-GO-GOIANIA Goiânia
BR-MA Maranhão
BR-MG Minas Gerais
BR-MG-BH Belo Horizonte
BR-MS Mato Grosso do Sul
BR-MT Mato Grosso
BR-PA Pará
BR-PB Paraíba
BR-PE Pernambuco
BR-PE-RE Recife
BR-PI Piauí
BR-PR Paraná
BR-PR-CU Curitiba
BR-RJ Rio de Janeiro
BR-RJ-RJ Rio de Janeiro
BR-RN Rio Grande do Norte
BR-RO Rondônia
BR-RR Roraima
BR-RS Rio Grande do Sul
BR-SC Santa Catarina
BR-SE Sergipe
BR-SP São Paulo
BR-SP-SP São Paulo
BR-TO Tocantins
BS Bahamas
BW Botswana
BY Belarus / Рэспубліка Беларусь / Республика Беларусь
BZ Belize
CA Canada
CA-AB Alberta
CA-BC British Columbia
CA-MB Manitoba
CA-NB New Brunswick
CA-NL Newfoundland and Labrador
CA-NS Nova Scotia
CA-NT Northwest Territories
CA-NU Nunavut
CA-ON Ontario
CA-PE Prince Edward Island
CA-QC Quebec
CA-SK Saskatchewan
CA-YT Yukon
CC Cocos (Keeling) Islands
CD Democratic Republic of the Congo / République démocratique du Congo
CF Central African Republic / République centrafricaine / Ködörösêse tî Bêafrîka
CG Republic of the Congo / République du Congo
CH Switzerland / Schweiz / Suisse / Svizzera
CH-AG Canton of Aargau / Kanton Aargau / Canton d'Argovie / Canton Argovia
CH-AI Canton of Appenzell Inner-Rhodes / Kanton Appenzell Innerrhoden / Canton d'Appenzell Rhodes-Intérieures / Canton Appenzello Interno
CH-AR Canton of Appenzell Outer Rhodes / Kanton Appenzell Ausserrhoden / Canton d'Appenzell Rhodes-Extérieures / Canton Appenzello Esterno
CH-BE Canton of Bern / Kanton Bern / Canton de Berne / Canton Berna
CH-BL Canton of Basel-Country / Kanton Basel-Landschaft / Canton de Bâle-Campagne / Canton Basilea Campagna
CH-BS Canton of Basel-City / Kanton Basel-Stadt / Canton de Bâle-Ville / Canton Basilea Città
CH-FR Canton of Fribourg / Canton de Fribourg / Kanton Freiburg / Canton Friburgo
CH-GE Canton of Geneva / Canton de Genève / Kanton Genf / Canton Ginevra
CH-GL Canton of Glarus / Kanton Glarus / Canton de Glaris / Canton Glarona
CH-GR Canton of Grisons / Kanton Graubünden / Cantone dei Grigioni / Canton des Grisons
CH-JU Canton of Jura / Canton du Jura / Kanton Jura / Canton Giura
CH-LU Canton of Lucerne / Kanton Luzern / Canton de Lucerne / Canton Lucerna
CH-NE Canton of Neuchâtel / Canton de Neuchâtel / Kanton Neuenburg / Canton Neuchâtel
CH-NW Canton of Nidwalden / Kanton Nidwalden / Canton de Nidwald / Canton Nidvaldo
CH-OW Canton of Obwalden / Kanton Obwalden / Canton d'Obwald / Canton Obvaldo
CH-SG Canton of St. Gallen / Kanton St. Gallen / Canton de Saint-Gall / Canton San Gallo
CH-SH Canton of Schaffhausen / Kanton Schaffhausen / Canton de Schaffhouse / Canton Sciaffusa
CH-SO Canton of Solothurn / Kanton Solothurn / Canton de Soleure / Canton Soletta
CH-SZ Canton of Schwyz / Kanton Schwyz / Canton de Schwytz / Canton Svitto
CH-TG Canton of Thurgau / Kanton Thurgau / Canton de Thurgovie / Canton Turgovia
CH-TI Canton of Ticino / Canton Ticino / Kanton Tessin / Canton du Tessin
CH-UR Canton of Uri / Kanton Uri / Canton d'Uri / Canton Uri
CH-VD Canton of Vaud / Canton de Vaud / Kanton Waadt / Canton Vaud
CH-VS Canton of Valais / Canton du Valais / Kanton Wallis / Canton Vallese
CH-ZG Canton of Zug / Kanton Zug / Canton de Zoug / Canton Zugo
CH-ZH Canton of Zürich / Kanton Zürich / Canton de Zurich / Canton Zurigo
CI Republic of Côte d'Ivoire / République de Côte d'Ivoire
CK Cook Islands / Kūki 'Āirani
CK-Aitutaki Aitutaki
CK-Atiu Atiu
CK-Mangaia Mangaia
CK-Manihiki Manihiki
CK-Mitiaro Mitiaro
CK-Palmerston Palmerston
CK-Penrhyn Penrhyn
CK-Pukapuka Pukapuka
CK-Rakahanga Rakahanga
CK-Rarotonga Rarotonga
CL Chile
CL-AP Arica y Parinacota
CL-BI Biobío
CL-BI-CH Chillán y Chillán Viejo
CL-NU Ñuble
CL-NU-CH Chillán y Chillán Viejo
CL-TA Tarapacá
CM Cameroon / Cameroun
CN China / 中华人民共和国
CO Colombia
CR Costa Rica
CU Cuba
CV Cape Verde / República de Cabo Verde
CV-S Sotavento Islands
CV-S-PR Praia
CW Curaçao / Kòrsou
CX Christmas Island
CY Cyprus / Κύπρος
CZ Czech Republic / Česká republika / Czechia
DE Germany / Deutschland
DE-BB Brandenburg
DE-BE Berlin
DE-BW Baden-Württemberg
DE-BY Bayern / Bavaria
DE-BY-A Stadt Augsburg
DE-BY-EVANG Predominantly protestant communities / Überwiegend evangelische Gemeinden
DE-BY-KATH Predominantly catholic communities / Überwiegend katholische Gemeinden
DE-HB Hansestadt Bremen / Bremen
DE-HE Hessen / Hesse
DE-HH Hansestadt Hamburg / Hamburg
DE-MV Mecklenburg-Vorpommern / Mecklenburg-Western Pomerania
DE-NI Niedersachsen / Lower Saxony
DE-NW Nordrhein-Westfalen / North Rhine-Westphalia / NRW
DE-RP Rheinland-Pfalz / Rhineland-Palatinate
DE-SH Schleswig-Holstein
DE-SL Saarland
DE-SN Sachsen / Saxony
DE-SN-BZ Landkreis Bautzen
DE-ST Sachsen-Anhalt / Saxony-Anhalt
DE-TH Thüringen / Thuringia
DE-TH-EIC Landkreis Eichfeld
DE-TH-UH Unstrut-Hainich-Kreis
DE-TH-WAK Wartburgkreis
DJ Djibouti / République de Djibouti / جمهورية جيبوتي
DK Denmark / Danmark
DM Dominica
DO Dominican Republic / República Dominicana
DZ Algeria / الجمهورية الجزائرية الديمقراطية الشعبية / République algérienne démocratique et populaire
EC Ecuador
EC-P Pichincha
EC-P-QU Quito
EE Estonia / Eesti
EG Egypt / جمهورية مصر العربية
EH Western Sahara
ER Eritrea
ES Spain / España
ES-AN Andalucía
ES-AR Aragón
ES-AS Asturias
ES-CB Cantabria
ES-CE Ciudad de Ceuta
ES-CL Castile and León / Castilla y León
ES-CM Castile-La Mancha
ES-CN Canary Islands / Islas Canarias
ES-CN-EH El Hierro
ES-CN-FU Fuerteventura
ES-CN-GC Gran Canaria
ES-CN-LA Lanzarote
ES-CN-LG La Gomera
ES-CN-LP La Palma
ES-CN-TE Tenerife
ES-CT Catalonia / Catalunya / Cataluña
ES-CT-B Barcelona
ES-EX Extremadura
ES-GA Galicia
ES-IB Balearic Islands / Illes Balears
ES-MC Murcia Region
ES-MD Comunidad de Madrid
ES-ML Ciudad de Melilla
ES-NC Navarra Chartered Community / Comunidad Foral de Navarra
ES-PV Basque Country / País Vasco
ES-RI La Rioja
ES-VC Valencian Community / Comunitat Valenciana
ET Ethiopia / ኢትዮጵያ
FI Finland / Suomi
FJ Fiji / Matanitu Tugalala o Viti
FO Faroe Islands / Føroyar / Færøerne
FR France
FR-57 Département Moselle
FR-67 Département Bas-Rhin
FR-68 Département Haut-Rhin
FR-BL Département et région d'outre-mer Saint Barthélemy
FR-GF Département et région d'outre-mer Guyane
FR-GP Département et région d'outre-mer Guadeloupe
FR-MF Département et région d'outre-mer Saint Martin
FR-MQ Département et région d'outre-mer Martinique
FR-RE Département et région d'outre-mer La Réunion
FR-YT Département et région d'outre-mer Mayotte
GA Gabon
GB United Kingdom / Great Britain / UK / Britain
GB-ALD Alderney
GB-ENG England
GB-NIR Northern Ireland
GB-SCT Scotland
GB-WLS Wales
GD Grenada
GE Georgia / საქართველო
GF French Guiana / Guyane
GG Guernsey
GH Ghana
GI Gibraltar
GL Greenland / Kalaallit Nunaat / Grønland
GM The Gambia
GN Guinea / Guinée
GP Guadeloupe
GQ Republic of Equatorial Guinea / República de Guinea Ecuatorial / République de Guinée équatoriale / República da Guiné Equatorial
GR Greece / Ελλάδα
GT Guatemala
GT-1 Guatemala
GT-1-101 Guatemala
GT-1-102 Santa Catarina Pinula
GT-1-103 San José Pinula
GT-1-104 San José del Golfo
GT-1-105 Palencia
GT-1-106 Chinautla
GT-1-107 San Pedro Ayampuc
GT-1-108 Mixco
GT-1-109 San Pedro Sacatepéquez
GT-1-110 San Juan Sacatepéquez
GT-1-111 San Raimundo
GT-1-112 San Pedro y San Pablo
GT-1-113 Fraijanes
GT-1-114 Amatitlán
GT-1-115 Villa Nueva
GT-1-116 Villa Canales
GT-1-117 San Miguel Petapa
GU Guam
GW Guinea-Bissau / Guiné-Bissau
GY Guyana
HK Hong Kong / 香港
HN Honduras
HR Croatia / Hrvatska
HR-17 Split-Dalmatia
HR-19 Dubrovnik-Neretva
HT Haiti / Haïti
HU Hungary / Magyarország
IC Canary Islands / Islas Canarias
IC-EH El Hierro
IC-FU Fuerteventura
IC-GC Gran Canaria
IC-LA Lanzarote
IC-LG La Gomera
IC-LP La Palma
IC-TE Tenerife
ID Indonesia
IE Ireland
IL Israel / מְדִינַת יִשְׂרָאֵל
IM Isle of Man
IN India / भारत / இந்தியா
IN-AN Andaman and Nicobar Islands
IN-AP Andhra Pradesh
IN-AR Arunachal Pradesh
IN-AS Assam
IN-BR Bihar
IN-CH Chandigarh
IN-CT Chhattisgarh
IN-DD Daman and Diu
IN-DL Delhi
IN-DN Dadra and Nagar Haveli
IN-GA Goa
IN-GJ Gujarat
IN-HP Himachal Pradesh
IN-HR Haryana
IN-JK Jammu and Kashmir
IN-KA Karnataka
IN-KL Kerala
IN-LD Lakshadweep
IN-MH Maharashtra
IN-ML Meghalaya
IN-MN Manipur
IN-MP Madhya Pradesh
IN-MZ Mizoram
IN-NL Nagaland
IN-OR Odisha
IN-PB Punjab
IN-PY Puducherry
IN-RJ Rajasthan
IN-SK Sikkim
IN-TG Telangana
IN-TN Tamil Nadu
IN-TR Tripura
IN-UP Uttar Pradesh
IN-UT Uttarakhand
IN-WB West Bengal
IR Iran / جمهوری اسلامی ایران
IS Iceland / Ísland
IT Italia
IT-21 Piedmont
IT-21-TO Turin / Torino
IT-25 Lombardy
IT-25-MI Milan
IT-32 Südtirol / Alto Adige
IT-52 Tuscany / Toscana
IT-52-FI Florence / Firenze
IT-62 Lazio
IT-62-RM Rome / Roma
IT-82 Sicily
IT-82-PA Palermo
JE Jersey
JM Jamaica
JP Japan / 日本
KE Kenya
KM Comoros / Union des Comores
KN St. Kitts & Nevis
KR South Korea / 대한민국
KY Cayman Islands
KZ Kazakhstan / Қазақстан / Казахстан
LC St. Lucia
LI Liechtenstein
LK Sri Lanka / ශ්‍රී ලංකාව / இலங்கை
LR Liberia
LS Lesotho / 'Muso oa Lesotho
LT Lithuania / Lietuva
LU Luxembourg / Luxemburg / Lëtzebuerg
LV Latvia / Latvija
LY Libya / دولة ليبيا
MA Kingdom of Morocco / المملكة المغربية / Royaume du Maroc
MC Monaco
MD Moldova / Republica Moldova
MD-CA Cahul
MD-CU Chișinău
ME Montenegro / Crna Gora / Црна Гора / Mali i Zi
MF St. Martin / Saint Martin
MG Madagascar / Repoblikan'i Madagasikara / République de Madagascar
MK Macedonia / Република Македонија
ML Republic of Mali / République du Mali
MQ Martinique
MR Mauritania / الجمهورية الإسلامية الموريتانية
MS Montserrat
MT Malta
MU Mauritius / Maurice
MW Malawi
MX Mexico / México
MY Malaysia
MY-01 Johor
MY-02 Kedah
MY-03 Kelantan
MY-04 Malacca
MY-05 Negeri Sembilan
MY-06 Pahang
MY-07 Penang
MY-08 Perak
MY-09 Perlis
MY-10 Selangor
MY-11 Terengganu
MY-12 Sabah
MY-13 Sarawak
MY-14 Kuala Lumpur
MY-15 Labuan
MY-16 Putrajaya
MZ Mozambique / Moçambique
NA Namibia
NC New Caledonia / Nouvelle-Calédonie
NE Republic of the Niger / République du Niger
NF Norfolk Island
NG Nigeria
NI Nicaragua
NL Netherlands / Nederland / Holland
NL-GR Groningen / Groningue / Groninga
NL-GR-GRN Groningen / Groningue / Groninga
NL-NH North Holland / Noord-Holland / Hollande-Septentrionale / Holanda Septentrional / Olanda Settentrionale
NL-NH-ALK Alkmaar
NL-ZH South Holland / Zuid-Holland / Hollande-Méridionale / Holanda Meridional / Olanda Meridionale
NL-ZH-BRL Brielle
NL-ZH-LDN Leiden / Leyde / Leida
NO Norway / Norge
NZ New Zealand / Aotearoa
NZ-AUK Auckland Province / Tāmaki-makau-rau
NZ-BOP Bay of Plenty / Te Moana-a-Toi
NZ-CAN Canterbury / Waitaha
NZ-CAN-Timaru Timaru District
NZ-CIT Chatham Islands / Wharekauri
NZ-GIS Gisborne / Te Tai Rāwhiti
NZ-HKB Hawke's Bay / Te Matau-a-Māui
NZ-MBH Marlborough / Te Tauihu-o-te-waka
NZ-MWT Manawatu-Wanganui
NZ-NSN Nelson / Whakatū
NZ-NTL Northland / Te Tai Tokerau
NZ-OTA Otago Province / Ōtākou
NZ-STL Southland / Murihiku
NZ-TAS Tasman / Te Tai-o-Aorere
NZ-TKI Taranaki
NZ-WGN Wellington Province / Te Whanga-nui-a-Tara
NZ-WKO Waikato
NZ-WTC Westland / Te Tai Poutini
NZ-WTC-Buller Buller district
PA Panama / Panamá
PE Peru / Perú
PE-CUS Cuzco
PF French Polynesia / Polynésie française
PH Philippines
PK Pakistan / پاکستان
PK-BA Balochistan
PK-GB Gilgit-Baltistan
PK-IS Islamabad
PK-JK Azad Kashmir
PK-KP Khyber Pakhtunkhwa
PK-PB Punjab
PK-SD Sindh
PL Poland / Polska
PM St. Pierre & Miquelon
PR Puerto Rico
PT Portugal
PY Paraguay
RE Réunion
RO Romania
RS Serbia / Република Србија
RU Russia / Россия
RU-AD Republic of Adygea / Республика Адыгея
RU-AL Altai Republic / Республика Алтай
RU-BA Republic of Bashkortostan / Республика Башкортостан
RU-BEL Belgorod Oblast / Белгородская область
RU-BRY Bryansk Oblast / Брянская область
RU-BU Republic of Buryatia / Республика Бурятия
RU-CE Chechen Republic / Чеченская Республика
RU-CR Republic of Crimea / Республика Крым
RU-CU Chuvash Republic / Чувашская Республика
RU-DA Republic of Dagestan / Республика Дагестан
RU-IN Republic of Ingushetia / Республика Ингушетия
RU-IRK Irkutsk Oblast / Иркутская область
RU-KB Kabardino-Balkar Republic / Кабардино-Балкарская Республика
RU-KC Karachay-Cherkess Republic / Карачаево-Черкесская Республика
RU-KDA Krasnodar Krai / Краснодарский край
RU-KL Republic of Kalmykia / Республика Калмыкия
RU-KO Republic of Komi / Республика Коми
RU-KR Republic of Karelia / Республика Карелия
RU-MR Republic of Mordovia / Республика Мордовия
RU-NO Republic of North Ossetia-Alania / Республика Северная Осетия - Алания
RU-OMS Omsk Oblast / Омская область
RU-PNZ Penza Oblast / Пензенская область
RU-SA Sakha (Yakutia) Republic / Республика Саха (Якутия)
RU-SAR Saratov Oblast / Саратовская область
RU-SEV Sevastopol / город Севастополь
RU-STA Stavropol Krai / Ставропольский край
RU-TA Republic of Tatarstan / Республика Татарстан
RU-TY Republic of Tuva / Республика Тыва
RU-ZAB Zabaykalsky Krai / Забайкальский край
RW Rwanda / République du Rwanda / Repubulika y'u Rwanda
SA Saudi Arabia / المملكة العربية السعودية
SC Seychelles / République des Seychelles / Repiblik Sesel
SD Sudan
SE Sweden / Sverige
SG Singapore
SH St. Helena
SH-AC Ascension Island
SH-HL Saint Helena
SH-TA Tristan da Cunha
SI Slovenia / Republika Slovenija
SJ Svalbard & Jan Mayen
SK Slovakia / Slovenská republika
SL Sierra Leone
SM San Marino
SN Senegal / République du Sénégal / Réewum Senegaal
SO Somalia / Jamhuuriyadda Federaalka Soomaaliya / جمهورية الصومال الفدرالية
SO-AW Awdal
SO-SA Sanaag
SO-SO Sool
SO-TO Togdheer
SO-WO Woqooyi Galbeed
SR Suriname
SS South Sudan
ST São Tomé & Príncipe
SV El Salvador
SV-SS San Salvador
SX Sint Maarten
SZ Swaziland / Eswatini
TC Turks & Caicos Islands
TD Chad / جمهورية تشاد / République du Tchad
TG Togolese Republic / République togolaise
TH Thailand
TN Tunisia / الجمهورية التونسية / République tunisienne
TO Tonga / Puleʻanga Fakatuʻi ʻo Tonga
TR Turkey / Türkiye
TT Trinidad & Tobago
TW Taiwan / 中華民國
TZ Tanzania
UA Ukraine / Україна
UG Uganda
US United States of America / USA / United States / America
US-AK Alaska
US-AL Alabama
US-AR Arkansas
US-AZ Arizona
US-CA California
US-CA-LA Los Angeles
US-CO Colorado
US-CT Connecticut
US-DC District of Columbia
US-DE Delaware
US-FL Florida
US-GA Georgia
US-HI Hawaii
US-IA Iowa
US-ID Idaho
US-IL Illinois
US-IN Indiana
US-KS Kansas
US-KY Kentucky
US-LA Louisiana
US-LA-NO New Orleans
US-MA Massachusetts
US-MD Maryland
US-ME Maine
US-MI Michigan
US-MN Minnesota
US-MO Missouri
US-MS Mississippi
US-MT Montana
US-NC North Carolina
US-ND North Dakota
US-NE Nebraska
US-NH New Hampshire
US-NJ New Jersey
US-NM New Mexico
US-NV Nevada
US-NY New York
US-OH Ohio
US-OK Oklahoma
US-OR Oregon
US-PA Pennsylvania
US-RI Rhode Island
US-SC South Carolina
US-SD South Dakota
US-TN Tennessee
US-TX Texas
US-UT Utah
US-VA Virginia
US-VT Vermont
US-WA Washington
US-WI Wisconsin
US-WV West Virginia
US-WY Wyoming
UY Uruguay
UZ Uzbekistan / Oʻzbekiston / Узбекистан
VA Vatican City / Stato della Città del Vaticano
VC St. Vincent & Grenadines
VE Venezuela
VE-B Anzoátegui
VE-G Carabobo
VE-K Lara
VE-K-BA Barquisimeto
VE-M Miranda
VE-N Monagas
VE-S Táchira
VE-V Zulia
VG British Virgin Islands
VI U.S. Virgin Islands
VN Vietnam / Cộng hòa Xã hội chủ nghĩa Việt Nam
VU Vanuatu / République de Vanuatu
WF Wallis and Futuna / Wallis-et-Futuna
XK Kosovo / Republika e Kosovës / Република Косово
YT Mayotte
ZA South Africa
ZM Zambia
ZW Zimbabwe
`;
