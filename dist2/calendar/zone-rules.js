/**
 * The time zones of the IANA database, version 2025b: the rule that holds in each from now on, as POSIX writes it, and behind it the
 * names that it goes by, by region. A table of our own, since the zones that a host knows differ from one to the next.
 *
 * What was before the last change of a rule is not in it; `rulesSince` says from which year each holds.
 */
export const zoneRules = `
<+00>0<+02>-2,M3.5.0/1,M10.5.0/3|Antarctica:Troll
<+01>-1|Africa:Casablanca,El_Aaiun
<+0330>-3:30|Asia:Tehran
<+03>-3|Antarctica:Syowa Asia:Aden,Amman,Baghdad,Bahrain,Damascus,Istanbul,Kuwait,Qatar,Riyadh Europe:Istanbul,Minsk
<+0430>-4:30|Asia:Kabul
<+04>-4|Asia:Baku,Dubai,Muscat,Tbilisi,Yerevan Europe:Astrakhan,Samara,Saratov,Ulyanovsk Indian:Mahe,Mauritius,Reunion
<+0530>-5:30|Asia:Colombo
<+0545>-5:45|Asia:Kathmandu,Katmandu
<+05>-5|Antarctica:Mawson,Vostok Asia:Almaty,Aqtau,Aqtobe,Ashgabat,Ashkhabad,Atyrau,Dushanbe,Oral,Qostanay,Qyzylorda,Samarkand,Tashkent,Yekaterinburg Indian:Kerguelen,Maldives
<+0630>-6:30|Asia:Rangoon,Yangon Indian:Cocos
<+06>-6|Asia:Bishkek,Dacca,Dhaka,Kashgar,Omsk,Thimbu,Thimphu,Urumqi Indian:Chagos
<+07>-7|Antarctica:Davis Asia:Bangkok,Barnaul,Ho_Chi_Minh,Hovd,Krasnoyarsk,Novokuznetsk,Novosibirsk,Phnom_Penh,Saigon,Tomsk,Vientiane Indian:Christmas
<+0845>-8:45|Australia:Eucla
<+08>-8|Antarctica:Casey Asia:Brunei,Choibalsan,Irkutsk,Kuala_Lumpur,Kuching,Singapore,Ulaanbaatar,Ulan_Bator
<+09>-9|Asia:Chita,Dili,Khandyga,Yakutsk Pacific:Palau
<+1030>-10:30<+11>-11,M10.1.0,M4.1.0|Australia:LHI,Lord_Howe
<+10>-10|Antarctica:DumontDUrville Asia:Ust-Nera,Vladivostok Pacific:Chuuk,Port_Moresby,Truk,Yap
<+11>-11|Asia:Magadan,Sakhalin,Srednekolymsk Pacific:Bougainville,Efate,Guadalcanal,Kosrae,Noumea,Pohnpei,Ponape
<+11>-11<+12>,M10.1.0,M4.1.0/3|Pacific:Norfolk
<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45|Pacific:Chatham
<+12>-12|Asia:Anadyr,Kamchatka Pacific:Fiji,Funafuti,Kwajalein,Majuro,Nauru,Tarawa,Wake,Wallis
<+13>-13|Pacific:Apia,Enderbury,Fakaofo,Kanton,Tongatapu
<+14>-14|Pacific:Kiritimati
<-01>1|Atlantic:Cape_Verde
<-01>1<+00>,M3.5.0/0,M10.5.0/1|Atlantic:Azores
<-02>2|America:Noronha Atlantic:South_Georgia
<-02>2<-01>,M3.5.0/-1,M10.5.0/0|America:Godthab,Nuuk,Scoresbysund
<-03>3|America:Araguaina,Argentina/Buenos_Aires,Argentina/Catamarca,Argentina/ComodRivadavia,Argentina/Cordoba,Argentina/Jujuy,Argentina/La_Rioja,Argentina/Mendoza,Argentina/Rio_Gallegos,Argentina/Salta,Argentina/San_Juan,Argentina/San_Luis,Argentina/Tucuman,Argentina/Ushuaia,Asuncion,Bahia,Belem,Buenos_Aires,Catamarca,Cayenne,Cordoba,Coyhaique,Fortaleza,Jujuy,Maceio,Mendoza,Montevideo,Paramaribo,Punta_Arenas,Recife,Rosario,Santarem,Sao_Paulo Antarctica:Palmer,Rothera Atlantic:Stanley
<-03>3<-02>,M3.2.0,M11.1.0|America:Miquelon
<-04>4|America:Boa_Vista,Campo_Grande,Caracas,Cuiaba,Guyana,La_Paz,Manaus,Porto_Velho
<-04>4<-03>,M9.1.6/24,M4.1.6/24|America:Santiago
<-05>5|America:Bogota,Eirunepe,Guayaquil,Lima,Porto_Acre,Rio_Branco
<-06>6|Pacific:Galapagos
<-06>6<-05>,M9.1.6/22,M4.1.6/22|Pacific:Easter
<-08>8|Pacific:Pitcairn
<-0930>9:30|Pacific:Marquesas
<-09>9|Pacific:Gambier
<-10>10|Pacific:Rarotonga,Tahiti
<-11>11|Pacific:Niue
ACST-9:30|Australia:Darwin,North
ACST-9:30ACDT,M10.1.0,M4.1.0/3|Australia:Adelaide,Broken_Hill,South,Yancowinna
AEST-10|Australia:Brisbane,Lindeman,Queensland
AEST-10AEDT,M10.1.0,M4.1.0/3|Antarctica:Macquarie Australia:ACT,Canberra,Currie,Hobart,Melbourne,NSW,Sydney,Tasmania,Victoria
AKST9AKDT,M3.2.0,M11.1.0|America:Anchorage,Juneau,Metlakatla,Nome,Sitka,Yakutat
AST4|America:Anguilla,Antigua,Aruba,Barbados,Blanc-Sablon,Curacao,Dominica,Grenada,Guadeloupe,Kralendijk,Lower_Princes,Marigot,Martinique,Montserrat,Port_of_Spain,Puerto_Rico,Santo_Domingo,St_Barthelemy,St_Kitts,St_Lucia,St_Thomas,St_Vincent,Tortola,Virgin
AST4ADT,M3.2.0,M11.1.0|America:Glace_Bay,Goose_Bay,Halifax,Moncton,Thule Atlantic:Bermuda
AWST-8|Australia:Perth,West
CAT-2|Africa:Blantyre,Bujumbura,Gaborone,Harare,Juba,Khartoum,Kigali,Lubumbashi,Lusaka,Maputo,Windhoek
CET-1|Africa:Algiers,Tunis
CET-1CEST,M3.5.0,M10.5.0/3|Africa:Ceuta Atlantic:Jan_Mayen Europe:Amsterdam,Andorra,Belgrade,Berlin,Bratislava,Brussels,Budapest,Busingen,Copenhagen,Gibraltar,Ljubljana,Luxembourg,Madrid,Malta,Monaco,Oslo,Paris,Podgorica,Prague,Rome,San_Marino,Sarajevo,Skopje,Stockholm,Tirane,Vaduz,Vatican,Vienna,Warsaw,Zagreb,Zurich
CST-8|Asia:Chongqing,Chungking,Harbin,Macao,Macau,Shanghai,Taipei
CST5CDT,M3.2.0/0,M11.1.0/1|America:Havana
CST6|America:Bahia_Banderas,Belize,Chihuahua,Costa_Rica,El_Salvador,Guatemala,Managua,Merida,Mexico_City,Monterrey,Regina,Swift_Current,Tegucigalpa
CST6CDT,M3.2.0,M11.1.0|America:Chicago,Indiana/Knox,Indiana/Tell_City,Knox_IN,Matamoros,Menominee,North_Dakota/Beulah,North_Dakota/Center,North_Dakota/New_Salem,Ojinaga,Rainy_River,Rankin_Inlet,Resolute,Winnipeg
ChST-10|Pacific:Guam,Saipan
EAT-3|Africa:Addis_Ababa,Asmara,Asmera,Dar_es_Salaam,Djibouti,Kampala,Mogadishu,Nairobi Indian:Antananarivo,Comoro,Mayotte
EET-2|Africa:Tripoli Europe:Kaliningrad
EET-2EEST,M3.4.4/50,M10.4.4/50|Asia:Gaza,Hebron
EET-2EEST,M3.5.0,M10.5.0/3|Europe:Chisinau,Tiraspol
EET-2EEST,M3.5.0/0,M10.5.0/0|Asia:Beirut
EET-2EEST,M3.5.0/3,M10.5.0/4|Asia:Famagusta,Nicosia Europe:Athens,Bucharest,Helsinki,Kiev,Kyiv,Mariehamn,Nicosia,Riga,Sofia,Tallinn,Uzhgorod,Vilnius,Zaporozhye
EET-2EEST,M4.5.5/0,M10.5.4/24|Africa:Cairo
EST5|America:Atikokan,Cancun,Cayman,Coral_Harbour,Jamaica,Panama
EST5EDT,M3.2.0,M11.1.0|America:Detroit,Fort_Wayne,Grand_Turk,Indiana/Indianapolis,Indiana/Marengo,Indiana/Petersburg,Indiana/Vevay,Indiana/Vincennes,Indiana/Winamac,Indianapolis,Iqaluit,Kentucky/Louisville,Kentucky/Monticello,Louisville,Montreal,Nassau,New_York,Nipigon,Pangnirtung,Port-au-Prince,Thunder_Bay,Toronto
GMT0|Africa:Abidjan,Accra,Bamako,Banjul,Bissau,Conakry,Dakar,Freetown,Lome,Monrovia,Nouakchott,Ouagadougou,Sao_Tome,Timbuktu America:Danmarkshavn Atlantic:Reykjavik,St_Helena
GMT0BST,M3.5.0/1,M10.5.0|Europe:Belfast,Guernsey,Isle_of_Man,Jersey,London
HKT-8|Asia:Hong_Kong
HST10|Pacific:Honolulu,Johnston
HST10HDT,M3.2.0,M11.1.0|America:Adak,Atka
IST-1GMT0,M10.5.0,M3.5.0/1|Europe:Dublin
IST-2IDT,M3.4.4/26,M10.5.0|Asia:Jerusalem,Tel_Aviv
IST-5:30|Asia:Calcutta,Kolkata
JST-9|Asia:Tokyo
KST-9|Asia:Pyongyang,Seoul
MSK-3|Europe:Kirov,Moscow,Simferopol,Volgograd
MST7|America:Creston,Dawson,Dawson_Creek,Fort_Nelson,Hermosillo,Mazatlan,Phoenix,Whitehorse
MST7MDT,M3.2.0,M11.1.0|America:Boise,Cambridge_Bay,Ciudad_Juarez,Denver,Edmonton,Inuvik,Shiprock,Yellowknife
NST3:30NDT,M3.2.0,M11.1.0|America:St_Johns
NZST-12NZDT,M9.5.0,M4.1.0/3|Antarctica:McMurdo,South_Pole Pacific:Auckland
PKT-5|Asia:Karachi
PST-8|Asia:Manila
PST8PDT,M3.2.0,M11.1.0|America:Ensenada,Los_Angeles,Santa_Isabel,Tijuana,Vancouver
SAST-2|Africa:Johannesburg,Maseru,Mbabane
SST11|Pacific:Midway,Pago_Pago,Samoa
UTC0|UTC
WAT-1|Africa:Bangui,Brazzaville,Douala,Kinshasa,Lagos,Libreville,Luanda,Malabo,Ndjamena,Niamey,Porto-Novo
WET0WEST,M3.5.0/1,M10.5.0|Atlantic:Canary,Faeroe,Faroe,Madeira Europe:Lisbon
WIB-7|Asia:Jakarta,Pontianak
WIT-9|Asia:Jayapura
WITA-8|Asia:Makassar,Ujung_Pandang
`;
/**
 * The first year, from its January on, in which the rule of a zone holds, for those that changed after 2010, by the same database;
 * all others are known to hold since `knownSince`. Morocco puts its clocks back in every Ramadan, which is no rule of months.
 */
export const rulesSince = `
2011|America:North_Dakota/Beulah Antarctica:Macquarie Atlantic:Stanley
2012|Asia:Anadyr,Kamchatka,Novokuznetsk,Yerevan Europe:Minsk,Samara Pacific:Fakaofo
2013|America:Bahia,Havana Antarctica:Davis Asia:Jerusalem,Tel_Aviv
2014|Africa:Tripoli America:Araguaina,Eirunepe,Porto_Acre,Rio_Branco
2015|Asia:Irkutsk,Khandyga,Krasnoyarsk,Omsk,Srednekolymsk,Ust-Nera,Vladivostok,Yakutsk,Yekaterinburg Europe:Kaliningrad,Kirov,Moscow,Simferopol Pacific:Bougainville
2016|America:Cancun,Fort_Nelson,Montevideo Asia:Baku
2017|America:Caracas,Port-au-Prince,Punta_Arenas Antarctica:Palmer Asia:Barnaul,Chita,Choibalsan,Hovd,Istanbul,Magadan,Novosibirsk,Sakhalin,Tomsk,Ulaanbaatar,Ulan_Bator Europe:Astrakhan,Istanbul,Saratov,Ulyanovsk
2018|Africa:Khartoum,Windhoek Asia:Famagusta Pacific:Tongatapu
2019|Africa:Sao_Tome America:Grand_Turk Asia:Pyongyang,Qyzylorda
2020|America:Campo_Grande,Cuiaba,Metlakatla,Sao_Paulo Pacific:Norfolk
2021|America:Dawson,Whitehorse Europe:Volgograd
2022|Africa:Juba Pacific:Apia,Fiji
2023|Africa:Cairo America:Bahia_Banderas,Chihuahua,Ciudad_Juarez,Mazatlan,Merida,Mexico_City,Monterrey,Ojinaga,Santiago Asia:Amman,Damascus,Tehran Pacific:Easter
2024|America:Godthab,Nuuk Antarctica:Casey,Vostok
2025|America:Asuncion,Coyhaique,Scoresbysund Asia:Almaty,Qostanay
2026|Asia:Gaza,Hebron
2027|Africa:Casablanca,El_Aaiun
`;
/** The first year of which the rules of all other zones are told. */
export const knownSince = 2011;
