/**
 * Countries: name and other names, adjectives, then cities, the capital first.
 *
 * Compiled for this package from general knowledge. `=` separates spellings of one place, `,` separates places.
 */
export const COUNTRIES = `Afghanistan|Afghan|Kabul,Kandahar,Herat
Albania|Albanian|Tirana
Algeria|Algerian|Algiers,Oran
Andorra|Andorran|Andorra la Vella
Angola|Angolan|Luanda
Antigua and Barbuda=Antigua|Antiguan|St. John's
Argentina|Argentine=Argentinian|Buenos Aires,Cordoba,Bariloche,Mar del Plata
Armenia|Armenian|Yerevan
Australia|Australian|Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Cairns
Austria|Austrian|Vienna,Salzburg,Graz,Innsbruck
Azerbaijan|Azerbaijani=Azeri|Baku
Bahamas=The Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka,Chittagong,Cox's Bazar
Barbados|Barbadian|Bridgetown
Belarus|Belarusian|Minsk
Belgium|Belgian|Brussels,Antwerp,Ghent,Bruges
Belize|Belizean|Belmopan
Benin|Beninese|Porto-Novo,Cotonou
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|La Paz,Santa Cruz,Sucre
Bosnia and Herzegovina=Bosnia-Herzegovina=Bosnia|Bosnian|Sarajevo,Tuzla,Banja Luka,Mostar
Botswana|Botswanan|Gaborone
Brazil|Brazilian|Brasília=Brasilia,Rio de Janeiro=Rio,São Paulo=Sao Paulo,Salvador,Recife,Belém=Belem,Manaus
Brunei|Bruneian|Bandar Seri Begawan
Bulgaria|Bulgarian|Sofia,Varna
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Bujumbura,Gitega
Cambodia|Cambodian|Phnom Penh,Siem Reap
Cameroon|Cameroonian|Yaoundé=Yaounde,Douala
Canada|Canadian|Ottawa,Toronto,Montreal,Vancouver,Quebec City=Quebec,Calgary,Halifax,Edmonton,Winnipeg,Whistler,Kananaskis
Cape Verde=Cabo Verde|Cape Verdean|Praia,Sal
Central African Republic|Central African|Bangui
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago,Valparaíso=Valparaiso,Vina del Mar
China=People's Republic of China=PRC|Chinese|Beijing=Peking,Shanghai,Guangzhou,Shenzhen,Hangzhou,Xian=Xi'an,Wuhan,Chengdu,Tianjin,Nanjing,Dalian,Chongqing
Colombia|Colombian|Bogotá=Bogota,Cartagena,Medellín=Medellin,Cali,Barranquilla
Comoros|Comoran|Moroni
Congo=Republic of the Congo|Congolese|Brazzaville
Democratic Republic of the Congo=DR Congo=DRC=Zaire|Congolese=Zairean|Kinshasa,Goma,Lubumbashi
Costa Rica|Costa Rican|San José=San Jose
Ivory Coast=Côte d'Ivoire=Cote d'Ivoire|Ivorian|Abidjan,Yamoussoukro
Croatia|Croatian|Zagreb,Dubrovnik,Split
Cuba|Cuban|Havana,Guantánamo=Guantanamo
Cyprus|Cypriot|Nicosia,Larnaca,Limassol
Czech Republic=Czechia=Czechoslovakia|Czech|Prague,Brno
Denmark|Danish=Dane|Copenhagen,Aarhus
Djibouti|Djiboutian|Djibouti City
Dominica|Dominican|Roseau
Dominican Republic|Dominican|Santo Domingo,Punta Cana
Ecuador|Ecuadorian=Ecuadorean|Quito,Guayaquil
Egypt|Egyptian|Cairo,Alexandria,Sharm el-Sheikh=Sharm El Sheikh,Luxor,Aswan,Taba
El Salvador|Salvadoran|San Salvador
Equatorial Guinea|Equatoguinean|Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn,Tartu
Eswatini=Swaziland|Swazi|Mbabane
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva,Nadi
Finland|Finnish=Finn|Helsinki,Rovaniemi
France|French|Paris,Lyon,Marseille,Nice,Strasbourg,Cannes,Deauville,Normandy,Caen,Toulouse,Evian,Biarritz
Gabon|Gabonese|Libreville
Gambia=The Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi,Batumi
Germany=West Germany=Federal Republic of Germany|German|Berlin,Munich,Bonn,Frankfurt,Hamburg,Dresden,Stuttgart,Cologne,Leipzig,Ramstein,Heidelberg,Düsseldorf=Dusseldorf,Wiesbaden,Rostock
Ghana|Ghanaian|Accra,Kumasi,Cape Coast
Greece|Greek|Athens,Thessaloniki,Crete,Corfu
Grenada|Grenadian|St. George's
Guatemala|Guatemalan|Guatemala City,Antigua Guatemala
Guinea|Guinean|Conakry
Guinea-Bissau|Bissau-Guinean|Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa,San Pedro Sula
Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavík=Reykjavik,Keflavik
India|Indian|New Delhi=Delhi,Mumbai=Bombay,Bangalore=Bengaluru,Kolkata=Calcutta,Chennai=Madras,Hyderabad,Agra,Jaipur,Ahmedabad
Indonesia|Indonesian|Jakarta,Bali,Surabaya,Bandung,Yogyakarta,Aceh=Banda Aceh
Iran|Iranian|Tehran,Isfahan,Qom
Iraq|Iraqi|Baghdad,Erbil=Irbil,Basra,Mosul,Kirkuk,Najaf
Ireland|Irish|Dublin,Cork,Shannon,Galway,Dundalk,Limerick
Israel|Israeli|Jerusalem,Tel Aviv,Haifa,Eilat
Italy|Italian|Rome,Milan,Naples,Venice,Florence,Turin,Genoa,Palermo,Aviano,Taormina,L'Aquila,Vicenza,Capri,Bari
Jamaica|Jamaican|Kingston,Montego Bay
Japan|Japanese|Tokyo,Osaka,Kyoto,Hiroshima,Nagasaki,Okinawa,Sapporo,Yokohama,Nagoya,Fukuoka
Jordan|Jordanian|Amman,Aqaba,Petra
Kazakhstan|Kazakh|Astana=Nur-Sultan,Almaty=Alma-Ata
Kenya|Kenyan|Nairobi,Mombasa
Kiribati|I-Kiribati|Tarawa
Kosovo|Kosovar|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan=Kyrgyz Republic|Kyrgyz|Bishkek
Laos|Laotian=Lao|Vientiane,Luang Prabang
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli,Benghazi
Liechtenstein|Liechtensteiner|Vaduz
Lithuania|Lithuanian|Vilnius,Kaunas
Luxembourg|Luxembourgish|Luxembourg City
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe,Blantyre
Malaysia|Malaysian|Kuala Lumpur,Penang,Putrajaya,Langkawi
Maldives|Maldivian|Malé=Male
Mali|Malian|Bamako,Timbuktu
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City,Cancún=Cancun,Monterrey,Guadalajara,Los Cabos=Cabo San Lucas,Mérida=Merida,Puebla,Tijuana,Oaxaca,Guanajuato
Micronesia=Federated States of Micronesia|Micronesian|Palikir,Kolonia
Moldova|Moldovan|Chisinau=Chișinău
Monaco|Monegasque|Monte Carlo
Mongolia|Mongolian|Ulaanbaatar=Ulan Bator
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat,Casablanca,Marrakech=Marrakesh,Fez,Tangier
Mozambique|Mozambican|Maputo
Myanmar=Burma|Burmese|Naypyidaw=Nay Pyi Taw,Yangon=Rangoon,Mandalay
Namibia|Namibian|Windhoek
Nauru|Nauruan|Yaren
Nepal|Nepali=Nepalese|Kathmandu
Netherlands=The Netherlands=Holland|Dutch|Amsterdam,The Hague=Hague,Rotterdam,Maastricht,Utrecht
New Zealand|New Zealander|Wellington,Auckland,Christchurch,Queenstown
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja,Lagos,Kano
North Korea=DPRK|North Korean|Pyongyang
North Macedonia=Macedonia=FYR Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo,Bergen,Stavanger,Tromso=Tromsø
Oman|Omani|Muscat,Salalah
Pakistan|Pakistani|Islamabad,Karachi,Lahore,Rawalpindi,Peshawar
Palau|Palauan|Koror,Ngerulmud
Palestinian Authority=Palestine=Palestinian territories=West Bank=Gaza=Gaza Strip=the West Bank|Palestinian|Ramallah,Gaza City,Bethlehem,Jericho,Hebron
Panama|Panamanian|Panama City
Papua New Guinea|Papua New Guinean|Port Moresby
Paraguay|Paraguayan|Asunción=Asuncion
Peru|Peruvian|Lima,Cusco=Cuzco,Arequipa
Philippines=The Philippines|Philippine=Filipino|Manila,Cebu,Subic Bay,Davao,Clark
Poland|Polish=Pole|Warsaw,Kraków=Krakow=Cracow,Gdansk=Gdańsk,Rzeszow=Rzeszów,Poznan,Wroclaw
Portugal|Portuguese|Lisbon,Porto,Lajes,Azores,Faro
Qatar|Qatari|Doha
Romania|Romanian|Bucharest,Cluj,Constanta
Russia=Russian Federation=Soviet Union=USSR|Russian=Soviet|Moscow,St. Petersburg=Saint Petersburg=St Petersburg=Leningrad,Sochi,Vladivostok,Kazan,Yekaterinburg,Irkutsk
Rwanda|Rwandan|Kigali
Saint Kitts and Nevis=St. Kitts and Nevis|Kittitian|Basseterre
Saint Lucia=St. Lucia|Saint Lucian|Castries
Saint Vincent and the Grenadines|Vincentian|Kingstown
Samoa|Samoan|Apia
San Marino|Sammarinese|City of San Marino
Sao Tome and Principe|Sao Tomean|Sao Tome
Saudi Arabia|Saudi=Saudi Arabian|Riyadh,Jeddah=Jiddah,Mecca,Medina,Dhahran,Neom,Taif
Senegal|Senegalese|Dakar,Saint-Louis
Serbia=Serbia-Montenegro=Yugoslavia|Serbian=Yugoslav|Belgrade,Novi Sad
Seychelles|Seychellois|Victoria
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|Singapore
Slovakia=Slovak Republic|Slovak|Bratislava
Slovenia|Slovenian=Slovene|Ljubljana,Brdo
Solomon Islands|Solomon Islander|Honiara
Somalia|Somali|Mogadishu,Hargeisa
South Africa|South African|Pretoria,Cape Town,Johannesburg,Durban,Soweto
South Korea=Republic of Korea|South Korean|Seoul,Busan=Pusan,Incheon,Gyeongju
South Sudan|South Sudanese|Juba
Spain|Spanish=Spaniard|Madrid,Barcelona,Seville,Valencia,Bilbao,Rota,Malaga,Granada,Palma,Toledo
Sri Lanka|Sri Lankan|Colombo,Kandy
Sudan|Sudanese|Khartoum,El Fasher=Darfur,Port Sudan
Suriname|Surinamese|Paramaribo
Sweden|Swedish=Swede|Stockholm,Gothenburg,Malmo=Malmö,Lulea
Switzerland|Swiss|Bern=Berne,Geneva,Zürich=Zurich,Davos,Basel,Lausanne,Montreux,Lucerne
Syria|Syrian|Damascus,Aleppo
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma,Dar es Salaam,Zanzibar,Arusha
Thailand|Thai|Bangkok,Phuket,Chiang Mai,Pattaya
Timor-Leste=East Timor|Timorese|Dili
Togo|Togolese|Lomé=Lome
Tonga|Tongan|Nuku'alofa
Trinidad and Tobago=Trinidad|Trinidadian|Port of Spain
Tunisia|Tunisian|Tunis
Turkey=Türkiye|Turkish=Turk|Ankara,Istanbul,Izmir,Antalya,Gaziantep,Incirlik
Turkmenistan|Turkmen|Ashgabat
Tuvalu|Tuvaluan|Funafuti
Uganda|Ugandan|Kampala,Entebbe
Ukraine|Ukrainian|Kyiv=Kiev,Lviv,Kharkiv=Kharkov,Odesa=Odessa,Donetsk,Yalta
United Arab Emirates=UAE|Emirati|Abu Dhabi,Dubai,Sharjah
United Kingdom=UK=U.K.=Britain=Great Britain=England=Scotland=Wales=Northern Ireland|British=English=Scottish=Welsh=Briton|London,Edinburgh,Belfast,Cardiff,Glasgow,Manchester,Birmingham,Liverpool,Leeds,Sheffield,Bristol,Newcastle,Oxford,Cambridge,Windsor,Gleneagles,Lancaster,Blackburn,Leicester,Londonderry=Derry
United States=US=U.S.=USA=America=the US|American|Washington=Washington DC=Washington D.C.,New York=New York City,Los Angeles,Chicago,San Francisco,Houston,Miami,Boston,Atlanta,Philadelphia,Detroit,Dallas,Denver,Seattle,Las Vegas,Camp David,Honolulu,Orlando,Phoenix,Cleveland
Uruguay|Uruguayan|Montevideo,Punta del Este
Uzbekistan|Uzbek|Tashkent,Samarkand
Vanuatu|Vanuatuan|Port Vila
Vatican=Vatican City=Holy See=The Vatican|Vatican|Vatican City
Venezuela|Venezuelan|Caracas
Vietnam=Viet Nam|Vietnamese|Hanoi,Ho Chi Minh City=Saigon,Da Nang=Danang,Hue
Yemen|Yemeni|Sanaa=Sana'a,Aden
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
Hong Kong|Hongkonger|Hong Kong
Greenland|Greenlandic|Nuuk
Puerto Rico|Puerto Rican|San Juan
Bermuda|Bermudian|Hamilton
Cook Islands|Cook Islander|Rarotonga=Avarua
Korea|Korean|
Africa|African|
Europe|European|
Asia|Asian|
Latin America|Latin American|
South America|South American|
Middle East=Mideast|Middle Eastern|`;
