/** Forms of address and ranks that open a person's name and are no part of it. Source: style guides of the agencies, 2026. */
export const TITLES = `
mr mrs ms miss mx dr prof sir dame lord lady madam sen rep gov gen lt col maj capt sgt cmdr adm brig rev fr hon amb
he h.e his her excellency majesty highness royal holiness eminence rt king queen prince princess emir amir sheikh sheik shaikh
sultan pope president vice premier chancellor secretary minister ambassador senator governor congressman congresswoman
representative general colonel lieutenant major captain admiral brigadier marshal ayatollah imam mullah hojatoleslam
archbishop cardinal bishop patriarch father justice judge commissioner chairman chairwoman speaker envoy foreign prime
professor taoiseach daw datuk sardar maulana mawlawi mullah msgr cpl cdr emir haji sayyid vice-admiral field-marshal director comrade mayor attorney crown first deputy staff sergeant field
`

/** Small words inside a name: "Ursula von der Leyen", "Mohammed bin Salman", "Luigi Di Maio". Source: typed, 2026. */
export const PARTICLES = `
al el ul as ad an ar ash at bin ben ibn bint abu von van der den de del della dela di da do dos das la le du des ter ten
zu und y e abd oglu ogly qizi kyzy zade st saint mac mc san santa
`

/**
 * Family names that stand first in Chinese and Korean names. Source: the hundred commonest of each, in the spellings of
 * the agencies, less those that are given names or particles elsewhere, typed 2026.
 */
export const EASTERN_FAMILIES = `
kim pak park ri rim choe choi jo kang yun yoon jang paek hyon hwang ryang ro roh ahn hong kwon bae baek noh moon shin sin
li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu
dong xiao cheng cao yuan deng peng zeng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong wen qin qian fu xi
fan fang shi yao tan lei shao mao tong qiao hua geng zou xiong meng qiu kong bai cui kang hou lee tsai chiang lien soong
chun chung jeong nam oh seo woo
`

/** Generational suffixes that close a name. */
export const SUFFIXES = `jr jr. sr sr. ii iii iv`

/**
 * Given names, to tell a person from a place or a firm. Source: the given names of people who speak in PolNeAR train and
 * wikinews 2019 and 2020 (counted by naming chains "Given Family … Family said"), completed by hand over the regions of
 * the wire, 2026.
 */
export const GIVEN_NAMES = `
Aaron Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdirahman Abdou Abdoulaye Abdul Abdulla Abdullah Abdulrahman Abe Abel Abiy Abraham
Abu Adam Adama Adel Adnan Adrian Adrienne Agnes Ahmad Ahmadou Ahmed Ahmet Akbar Akhtar Akin Alain Alan Albert Alberto
Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey Alex Alexander Alexandra Alexandre Alexei Alexey Alexis
Alfonso Alfred Alhaji Ali Alice Alija Alisher Alison Allan Allen Alpha Alvaro Amanda Amina Amir Amos Amr Amy Ana Anatoly
Anders Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrii Andriy Andrzej Andy Angel Angela Angelo Angus Anita Ann Anna
Annalena Anne Annette Antal Anthony Antoine Anton Antonia Antonio Antonis Antony Anwar Ararat Aram Arif Ariel Armen Arnold Arseniy
Arthur Artur Arvind Asa Ashraf Asif Aslan Atal Audrey August Augusto Aung Avi Avigdor Avril Aymeric Ayman Aziz Babacar
Badr Bakir Bakr Barack Barbara Barham Barry Bart Bashar Bassam Beata Beatrice Belal Ben Benazir Benjamin Benny Bernard Bernie Bertie Bertrand
Beth Betsy Betty Bezalel Bill Billy Binyamin Bob Bobby Bogdan Boris Boutros Boyko Brad Brandon Brent Brett Brian Bridget Bronislaw Bruce Bruno
Bryan Burhan Carl Carla Carlos Carmen Carol Caroline Catherine Cathy Cecilia Celso Cesar Chad Charles Charlie Chelsea Cheryl
Chris Christian Christiane Christina Christine Christoph Christophe Christopher Chuck Cindy Claire Claude Claudia Claudio Colin Colleen
Condoleezza Connie Constantine Cornelius Corey Cory Craig Cristina Curtis Cynthia Cyril Dag Dagmar Dale Dalia Damien Dan Dana
Daniel Daniela Daniele Danny Danilo Dario Darren Dave David Davit Dawn Dean Deborah Debbie Deepak Denis Dennis Denys Denzil Derek Desmond Diana Diane Dick
Didier Diego Dieter Dilma Dimitri Dimitris Dina Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don Donald Donna Doris Dorothy Doug
Douglas Dragan Duncan Dwight Eamon Ed Eddie Edgar Edi Edmond Edmund Eduard Eduardo Edward Edwin Egils Ehud Eileen Ekaterina Eldar Elena Eli
Elias Elisabeth Elizabeth Ella Ellen Elmar Elvin Emil Emily Emma Emmanuel Emmerson Emomali Enrico Enrique Eric Erica Erich Erik Erika Erin
Erna Ernest Ernesto Esmail Espen Essam Esther Ethan Eugene Eva Evan Evelyn Evo Ezra Fabrizio Faisal Faiz Farah Farid Farouk Fatima
Fatmir Faure Fayez Federica Federico Felicia Felipe Felix Ferdinand Ferhat Fernando Fidel Filip Fiona Florence Fouad Frances Francesco Francis
Francisco Franco Francois François Frank Frans Franz Fred Freddy Frederick Fuad Fumio Gabriel Garegin Gareth Gary Gavin Geert Geir Gennady Geoff Geoffrey Georg
George Georges Georgi Georgy Gerald Gerard Gerhard Gerry Ghassan Ghulam Gianni Gideon Gilbert Gilles Gina Giorgi Giorgia Giorgio Giovanni Giuseppe
Glen Glenn Gloria Gonzalo Goran Gordon Grace Graham Grant Greg Gregory Greta Guido Guillermo Gunnar Gustavo Guy Haakon Habib
Hage Haidar Haider Haile Hailemariam Hakan Hakim Halimah Hamad Hamdi Hamid Hamza Hanan Hank Hannah Hans Harald Haris Harold Harriet Harry
Harvey Hashim Hassan Hayden Heather Hector Hedy Heidi Heiko Heinz Helen Helena Helga Helmut Henri Henrik Henry Herbert Herman Hermann
Hersh Hikmat Hilary Hillary Hisham Horst Hosni Hossein Howard Hoshyar Hubert Hugh Hugo Hun Hussein Ian Ibrahim Idriss Igor Ilham Ilir
Ilya Imad Imran Inga Ingrid Ioannis Ion Irakli Irena Irina Irene Isaac Isabel Isabelle Isaias Ishaq Islam Ismael Ismail Ivan Ivanka Ivica Ivo
Jaap Jack Jackie Jacob Jacques Jaime Jair Jake Jakub Jalal Jamal James Jamie Jan Jane Janet Janez Janice Janos Jared Jaroslaw Jason Javad Javier
Jay Jean Jean-Claude Jean-Luc Jean-Marc Jean-Marie Jean-Pierre Jean-Yves Jeanne Jeb Jeff Jeffrey Jen Jennifer Jens Jeremy Jerome Jerry Jessica Jesus Jeyhun Jill Jim
Jimmy Jitendra Joan Joanna Joao João Joaquin Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge Jose José Josef Josep Joseph
Josh Joshua Josip Joyce Juan Judith Judy Jules Julia Julian Julie Julio Julius Junichiro Jurgen Jürgen Justin Jyrki Kaja Kajsa Kamal Kamala Karen
Karim Karin Karine Karl Karolos Kassym-Jomart Kate Katherine Kathleen Kathy Katie Katrin Kay Keir Keith Kellyanne Kemal Ken Kenneth Kerry Kevin Khalid
Khalifa Khalil Kiichi Kim Kirsten Kjell Klaus Kofi Konstantin Konstantinos Kostas Krzysztof Kumar Kurt Kyle Kyriakos Lakhdar Lamar Larry Lars
Laszlo Laura Laurence Laurent Laurie Lawrence Lazar Lech Lee Leila Leon Leonard Leonid Leroy Leslie Levon Lewis Lidia Liam Lilian Linas Linda
Lindsey Lionel Lisa Liz Lloyd Lois Loretta Lorenzo Louis Louise Luc Lucas Lucia Luigi Luis Luiz Lukas Luke Lula Lydia Lynn Madeleine
Mads Maggie Mahamadou Mahamat Mahathir Mahinda Mahmoud Maia Maimouna Maithripala Malcolm Malik Mamadou Mammadyarov Manmohan Manuel Marc Marcel Marcelo Marco
Marcos Marcus Margaret Margarita Margot Maria María Marian Mariano Marie Marija Marina Marine Mario Marion Mark Marko Markus Marta
Martha Martin Martti Marty Marvin Mary Maryam Massimo Massoud Mateusz Matt Matteo Matthew Matthias Maureen Maurice Mauricio Max Maxim Maxime Maya Megan
Mehmet Mehriban Mehdi Meles Melania Melinda Melissa Meredith Mette Mevlut Mevlüt Mia Micheal Micheál Michael Michal Michel Michele Michelle
Miguel Mihai Mike Mikhail Mikheil Milan Milo Milorad Milos Miloš Ming Mircea Miriam Miroslav Mitch Mitt Mladen Moammar Mohamad
Mohamed Mohammad Mohammed Mohsen Moise Molly Mona Monica Moon Morgan Moshe Moussa Muammar Muhammad Muhammadu Muhyiddin Mukhtar Mullah Munir Mustafa
Myron Nabih Nabil Nadia Nadine Naftali Najib Nana Nancy Narendra Nasser Natalia Natalie Nate Nathan Nawaf Nawaz Neil Nelson Nestor Newt
Nguyen Nicholas Nick Nicola Nicolae Nicolas Nicole Nicos Nigel Nikki Niklas Nikol Nikola Nikolai Nikolay Nikos Nils Nina Noah Noel
Noor Nora Norbert Norman Nouri Nursultan Oksana Olaf Olafur Olave Ole Oleg Olena Olga Oliver Olivier Olusegun Omar Omer Oren Osama Oscar
Oskar Osman Otto Pamela Pascal Pat Patricia Patrice Patrick Patty Paul Paula Paulo Pavel Pavlo Pawel Pedro Peggy Penny Per Pervez Pete Peter Petr Petra Petro
Phil Philip Philippe Phillip Phumzile Pier Pierre Pieter Pietro Piotr Predrag Qaboos Qasem Qassem Rachel Radek Radoslaw Rafael
Rafic Rafiq Rahm Raila Raja Rajiv Rajnath Ralph Ram Rami Ramil Ramon Ramtane Ramzan Rand Randy Ranil Raphael Rashid Raul Raymond Rebecca Recep Reince
Rene René Reuven Rex Rhonda Riad Ricardo Richard Rick Riek Rita Rob Robbie Robert Roberta Roberto Robin Rod Roderich Rodrigo Roger Roland Rolf Roman Romano Ron
Ronald Rosa Rose Rosemary Roy Ruben Rudolf Rudolph Rudy Rupert Russell Rustam Ruth Ryan Saad Sabah Sadiq Saeb Saeed Said Salam Saleh
Salem Sali Sally Salman Salva Salvador Sam Samantha Sameh Sami Samir Samuel Sandra Sandy Sanna Santiago Sara Sarah Sauli Scott Sean Sebastian Selim Serge
Sergei Sergey Sergio Serhiy Serhii Serzh Shah Shane Sharon Shavkat Shaukat Shaun Sheldon Sheryl Shimon Shinzo Shirin Shivshankar Sidney Sigmar Silvio Simon Simone
Sirajuddin Slobodan Sofia Sonia Sooronbay Sophie Spencer Stan Stanislav Stanley Stefan Stefano Steffan Steffen Stella Stephane Stephanie Stephen Steve Steven
Stipe Stuart Subrahmanyam Sue Suleiman Sultan Susan Susana Sushma Suzanne Svetlana Sylvia Sylvie Tahir Tahnoun Taimur Talal Tamara Tamim Tammy Taneti
Tanya Tareq Tarek Tariq Tarja Tassos Tayyip Tatiana Taur Ted Teddy Terry Teresa Theodore Theresa Thierry Thomas Thorbjorn Tibor Tigran Tim Timothy Timur Tina
Tobias Todd Tom Tomas Tommy Toni Tony Toomas Torsten Tracy Trent Trevor Tsakhiagiin Tulsi Tzachi Tzipi Uhuru Ulrich Umar Umaro Ursula Uzi Vaclav
Valdis Valentin Valentina Valerie Valery Van Vasily Vassily Vazgen Vera Veronica Vicente Victor Victoria Vidar Vikram Viktor Viktoria Vincent Violeta Virginia
Vitali Vitaliy Vitaly Vladimir Vladislav Vojislav Volkan Volodymyr Vyacheslav Wael Wafa Walid Wally Walter Wang Warren Wayne Wendy
Werner Wesley Wilbur Wilfried Will Willem William Willy Winston Wolfgang Woodrow Xavier Xi Yahya Yair Yang Yaroslav Yasir Yasser Yassir Yevgeny Yitzhak Yoav Yoon Yoshihide
Yoshiko Yossi Youssef Yoweri Yukiya Yulia Yuri Yuriy Yury Yusuf Yuval Yves Zahra Zalmay Zahid Zakir Zbigniew Zeid Zev Zine Zohrab Zoltan Zoran Zurab
Ban Park Roh Chung Hu Wen Li Zhang Zhao Qin Han Cho Kang Ri Choe Jong Kono Taro Shigeru Fumio Lai Tsai Ma Prabowo Joko Ferdinand Srettha Anutin Pham To Vo
Ľubomír Łukasz Şükrü Ömer Özgür Hakan Devlet Ekrem Meral Ziya Rauf Ersin Dervis Tufan Demetris Glafcos Mari Ségolène Ségolene Élisabeth Édouard Éric
`

/** Given names of women among those above, for "she". The others are taken for men's only where "he" says so. */
export const WOMEN_NAMES = `
Adrienne Agnes Alexandra Alice Alison Amanda Amina Amy Ana Andrea Angela Anita Ann Anna Annalena Anne Annette Antonia Audrey Aung Avril
Barbara Beata Beatrice Benazir Beth Betsy Betty Bridget Carla Carmen Carol Caroline Catherine Cathy Cecilia Chelsea Cheryl Christina
Christine Cindy Claire Claudia Colleen Condoleezza Connie Cristina Cynthia Dagmar Dalia Dana Daniela Dawn Deborah Debbie Diana
Diane Dilma Dina Donna Doris Dorothy Eileen Ekaterina Elena Elisabeth Elizabeth Ella Ellen Emily Emma Erica Erika Erin Erna
Esther Eva Evelyn Fatima Federica Felicia Fiona Florence Frances Gina Giorgia Gloria Grace Greta Halimah Hanan Hannah Harriet
Heather Hedy Heidi Helen Helena Helga Hilary Hillary Inga Ingrid Irena Irina Irene Isabel Isabelle Ivanka Jackie Jane Janet Janice Jeanne
Jen Jennifer Jessica Jill Joan Joanna Joyce Judith Judy Julia Julie Kaja Kajsa Kamala Karen Karin Karine Kate Katherine Kathleen
Kathy Katie Katrin Kay Kellyanne Kirsten Laura Laurie Lidia Linda Lisa Liz Lois Loretta Lucia Lydia Lynn Madeleine Maggie Maia
Maimouna Margaret Margarita Margot Maria María Marian Marie Marija Marina Marine Marion Marta Martha Mary Maryam Maureen
Maya Megan Mehriban Melania Melinda Melissa Meredith Mette Mia Michelle Miriam Mona Monica Molly Nadia Nadine Nancy Natalia Natalie
Nicola Nicole Nikki Nina Noora Oksana Olena Olga Pamela Patricia Patty Paula Peggy Penny Petra Phumzile Rachel Rebecca Renee
Rhonda Rita Roberta Rosa Rose Rosemary Ruth Sally Samantha Sandra Sanna Sara Sarah Sheryl Shirin Simone Sofia Sonia Sophie
Stella Stephanie Sue Susan Susana Sushma Suzanne Svetlana Sylvia Sylvie Tamara Tammy Tanya Tarja Tatiana Teresa Theresa Tina
Tulsi Tzipi Ursula Valentina Valerie Vera Veronica Victoria Viktoria Violeta Virginia Wafa Wendy Yulia Zahra Ségolène Élisabeth
`
