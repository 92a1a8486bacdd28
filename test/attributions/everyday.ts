/** What newspapers print every day, invented: who in it is marked as an unnamed source, and nobody else. */
export interface Everyday {
  about: string;
  text: string;
  /** Sources without a name, as written and in order. */
  unnamed?: readonly string[];
}

export const everyday: readonly Everyday[] = [
  {
    about: 'a star’s marriage',
    text: 'Kit Marlo’s wife has walked out, it was claimed last night. A source close to the couple said he was in bits. Another pal said she had had enough. Friends say he trains every day. Fans said they were sad. An onlooker said: “He looked tired.” A spokesperson for Kit declined to comment.',
    unnamed: ['A source close to the couple', 'Another pal'],
  },
  {
    about: 'a live blog of a storm',
    text: '13.40\nOur reporter Mina Falk is in Essel\nTrees are down on every street. One firefighter, who did not want to give his name, told me that his crew had been out for 19 hours. A woman told me she had counted six cars under the branches. “We have had 60 calls,” said Dale Quist, who runs the depot.\n12.15\nWhat we know so far\n- Two people have died, police say\n- Trains are stopped until Friday, the operator says',
    unnamed: ['One firefighter, who did not want to give his name'],
  },
  {
    about: 'a strike',
    text: 'About 300 nurses at St Orrin’s are on strike. A nurse, who did not wish to give her name, said she had taken a second job. “We sleep at work,” said Eva Korn, who leads the union. The ministry said the offer was fair. A patient said he had waited for nine hours. Two people in the room said the talks took less than 25 minutes.',
    unnamed: ['A nurse, who did not wish to give her name', 'Two people in the room'],
  },
  {
    about: 'a trial',
    text: 'A jury in Tesk took four hours to find a former lorry driver guilty of manslaughter.\nThe court heard that the brakes had not been checked since March. A colleague told the jury he had warned the firm twice. Prosecutor Mara Venn said the company put money before lives.\nDefence lawyers argued that the road had been badly lit. A witness said she had seen sparks under the lorry. The judge said the sentence would follow in June.\nOne juror wept as the verdict was read out. The victim’s sister said the family could now grieve.',
  },
  {
    about: 'a filing',
    text: 'Lawyers for the bank said in a filing on Tuesday that the claim was without merit. The plaintiffs say they lost their savings. A lawyer for the plaintiffs, Oren Dask, said they would appeal.\nThe judge asked whether either side had read the contract. Neither did, the lawyers admitted. According to court documents, the loan was signed in 2016.',
  },
  {
    about: 'an inquest',
    text: 'A man who cannot be named told the inquest that he had tried to save her. The coroner said it was an accident. A firefighter told the inquiry that the doors were locked. The officer told the court that she had followed the rules. A doctor, giving evidence, said he had seen worse. An expert witness said the fire was set. According to the indictment, an employee told his boss that the valve was broken.',
  },
  {
    about: 'an appeal by the police',
    text: 'Officers were called to Mill Lane shortly after 3am following reports of a disturbance. Detectives believe the man knew his attacker. A police spokesperson said: “We would urge anyone with information to come forward.”\nResidents said they heard shouting. One resident, who has lived there for 30 years, said it was a quiet street. A 34-year-old man has been arrested on suspicion of assault, police said. Officers said the man remained in hospital. A neighbour said the couple kept to themselves.',
  },
  {
    about: 'an inquiry',
    text: 'Investigators say the gun was bought in Tesk. Detectives told a news conference that they had a suspect. A senior detective, Rex Amble, said the net was closing. Prosecutors allege he lied. His lawyer said he was innocent. Neighbours told police they had heard a scream. The suspect told officers he was asleep.',
  },
  {
    about: 'a missing girl',
    text: 'Police are looking for a 15-year-old girl last seen in Tesk. Her mother said she had left her phone at home. Officers said they were concerned for her safety. Family members said they wanted her home. A relative said she loved to swim. Searchers said the river was too high. A man came forward on Monday, police sources said.',
    unnamed: ['police sources'],
  },
  {
    about: 'a match',
    text: 'Korvel Town beat Vessen Rovers 2-1 on Saturday after a late goal by Pavel Dorn. The referee said the first goal should have stood. “We deserved more,” said the Rovers coach. Fans said the pitch was a disgrace. The striker said he had dreamed of such a night. Pundits said the defence was too slow. His team-mates say he trains harder than anyone.\nThe midfielder told the club website that he wanted to stay. One supporter said it was the best game in ten years. A club official handed over the cup. Officials ruled the goal out.',
  },
  {
    about: 'a transfer',
    text: 'Rovers are ready to listen to offers for winger Ilo Marsh. Sources close to the club say a fee of 12 million would be enough. Town are interested, a source told the Harbour Post. His agent denied any talks. Marsh told reporters he was happy.',
    unnamed: ['Sources close to the club', 'a source'],
  },
  {
    about: 'a match, live',
    text: '18:02 Half-time in Tesk. The home fans are furious.\n18:15 Our reporter at the ground says the pitch is a bog.\n18:30 A source at Rovers tells us the winger has a broken toe.\n18:41 The manager says he is “not worried”. The club doctor says it is a bruise.',
    unnamed: ['A source at Rovers'],
  },
  {
    about: 'results',
    text: 'Velt Group reported a 12% rise in profit and said it would raise its dividend. Analysts had expected less. Chief executive Dana Roe said demand was strong. The company said it would hire 300 people. Executives said on a call with investors that costs would fall. Management expects sales to grow. Shareholders approved the pay plan. The chief financial officer said margins were under pressure. Traders said the shares had been overpriced. An analyst at Lorne Bank said the result was solid. Investors fear a slowdown, fund managers said.',
  },
  {
    about: 'a purchase',
    text: 'Velt Group is in talks to buy rival Ossen, people familiar with the matter said. A deal could be announced this week, one of the people said. Representatives for Velt and Ossen declined to comment. Analysts said the price looked high. A person close to neither company said nothing.',
    unnamed: ['people familiar with the matter', 'one of the people'],
  },
  {
    about: 'job cuts, retold',
    text: 'Velt Group will cut 2,000 jobs, Reuters reported on Friday, citing a source with direct knowledge of the matter. The source said the cuts would begin in May. Velt told Reuters it did not comment on rumours. Unions said they had not been told.',
    unnamed: ['a source with direct knowledge of the matter', 'The source'],
  },
  {
    about: 'branches',
    text: 'The bank plans to close 40 branches, a person familiar with the plan said. Customers said they were angry. Executives at two rival banks said privately that they would follow. The bank’s chief executive told analysts that costs had to fall. Managers were told on Monday. Staff say morale is low. An employee representative on the board, Sil Marr, voted against it.',
    unnamed: ['a person familiar with the plan', 'Executives at two rival banks'],
  },
  {
    about: 'rates',
    text: 'Policymakers kept rates at 4%. Some officials said that prices were rising too fast, the minutes show. Most officials expect two cuts. A few members wanted to move at once. Economists had forecast 4%. Business leaders welcomed the news. Two officials dissented from the decision.',
  },
  {
    about: 'a study',
    text: 'Researchers at the University of Tesk found that bees sleep longer in the cold. The scientists said the effect was small. The team wrote that more work was needed. One of the researchers, Lena Moss, said she was surprised. Other experts urged caution. A biologist who was not involved in the study said it was well designed. The authors believe that light plays a part. Some participants reported headaches. One participant dropped out, the authors said.',
  },
  {
    about: 'a poll',
    text: 'A poll of 1,000 adults found that 60% want an election. Six in ten people who took part said they were worried. Half of those asked said they would not vote. Among officials of the party, support was higher.',
  },
  {
    about: 'advice',
    text: 'Experts recommend eight hours of sleep. Doctors say you should see a specialist if pain persists. Health officials recommend two doses. People with asthma should ask their doctor, the agency says. Food safety officials advised people to throw the cheese away. A person with diabetes should not fast, doctors advise.',
  },
  {
    about: 'snow',
    text: 'Forecasters said up to 20 cm of snow could fall. The met office warned of ice. Officials urged drivers to stay at home. A spokesman for the grid said crews were on their way. Farmers say the frost has ruined their crops. Transport officials told commuters to expect delays. The weather service said the storm would pass by noon.',
  },
  {
    about: 'an obituary',
    text: 'Edda Calloway, who has died aged 91, said she had never wanted to be famous. Friends called her generous. Colleagues remember a woman who never raised her voice. Her son said she died in her sleep. Former students said she changed their lives. Critics called her first novel a triumph. One critic wrote that it had no heart. Her publisher announced her death. A former colleague, Odd Hulme, said she was the best editor he knew.',
  },
  {
    about: 'a profile',
    text: 'Orvel rises at five. Former aides describe a boss who forgets nothing. One former aide said she once called at 3am. She is kinder than people think, said a friend of thirty years. Voters like her. Critics call her cold. Her husband said she sings.',
    unnamed: ['Former aides', 'One former aide', 'a friend of thirty years'],
  },
  {
    about: 'an interview',
    text: 'Harbour Post: You left the band at its height. Why?\nAna Orvel: I was tired. Someone told me I looked like a ghost. People said I was mad.\nHarbour Post: And now?\nAna Orvel: A friend says I should play again. My manager said no. Insiders know how this business works. Officials always say that.',
  },
  {
    about: 'a press conference',
    text: 'SPOKESMAN: Thank you all for coming.\nREPORTER: Two officials told Reuters the port is shut. Is it?\nSPOKESMAN: I do not comment on unnamed sources.\nREPORTER: A source said the minister was ill.\nMS. ORVEL: The minister is well.\nQUESTION: When will he speak?',
  },
  {
    about: 'a newsletter',
    text: 'Good morning. Readers told us they want shorter emails. Our colleagues in Tesk say spring has come. My editor says I talk too much. A reader wrote to say that the crossword was wrong. Several readers pointed out that the map was upside down. One of you asked about the tram.',
  },
  {
    about: 'a column',
    text: 'Some people say that the tram is too dear. They are wrong. My friends think I am mad. Politicians say they listen. Sources tell you what they want you to hear. Anyone who knows the city knows this. Experts disagree. My colleague wrote last week that the mayor should go.',
  },
  {
    about: 'parliament',
    text: 'Opposition lawmakers walked out. Several members said they had not read the bill. The speaker said order must be kept. A member of the committee, Rana Holt, asked for a delay. Lawmakers voted 40-22. A minister said the vote was a mistake. Backbenchers said the whip had lied. One lawmaker shouted that it was a disgrace.',
  },
  {
    about: 'a leak',
    text: 'The minister was warned in March, according to two people who have seen the memo. Her office declined to comment. A lawmaker on the committee, who asked not to be named, said the warning was clear. The opposition said she should resign. A former minister, Hal Brode, called it a farce. Leaked files show that the firm knew.',
    unnamed: [
      'two people who have seen the memo',
      'A lawmaker on the committee, who asked not to be named',
    ],
  },
  {
    about: 'a school',
    text: 'Teachers say classes are too large. Parents said they had not been told. A parent said her son was afraid. Pupils told the inspector they felt safe. School staff said they were proud. The head teacher said lessons would go on. One mother said she had complained twice. The council said it would look into it. Two teachers told the board that the doors were open.',
  },
  {
    about: 'a hospital',
    text: 'Patients lay in corridors, three doctors at the hospital told the Harbour Post. One of the doctors said a man had died waiting. The hospital said care was safe. A patient said the nurses were angels. A nurse said she had not slept.',
    unnamed: ['three doctors at the hospital', 'One of the doctors'],
  },
  {
    about: 'a crash',
    text: 'A train hit a bus near Vessen, killing four people. Rescue workers said the driver was alive. A passenger said the lights went out. Another passenger said people screamed. Survivors described smoke. Witnesses said the bus had stopped on the line. A doctor at the hospital said six were in a critical state. One official said the barrier had been reported broken in May. The transport minister said an inquiry would begin.',
    unnamed: ['One official'],
  },
  {
    about: 'an air crash',
    text: 'The plane broke up in the air, US officials said. The pilots had no warning, according to a US official briefed on the investigation. The airline said it was helping. Relatives said they had been told nothing. A pilot who declined to give his name said the seals were old. Investigators have not said what caused the crash.',
    unnamed: [
      'a US official briefed on the investigation',
      'A pilot who declined to give his name',
    ],
  },
  {
    about: 'a war',
    text: 'Norvian forces took the town of Ulm, the army said. Ukrainian officials said nine drones were shot down. A soldier said the night was long. Residents said the power was cut. A senior Norvian official, who spoke on condition of anonymity, said the losses were heavy. The official said more men were needed. Rescuers said a child was under the rubble. Western officials believe the war will last. Aid workers said the road was mined. A commander known as Fox said his men were tired. Local authorities said three were hurt.',
    unnamed: ['A senior Norvian official, who spoke on condition of anonymity', 'The official'],
  },
  {
    about: 'talks',
    text: 'Envoys from both sides met in Vienna. A European diplomat said progress had been made. The talks will resume on Monday, according to two officials briefed on the talks. Norvia said it wanted peace. Estria’s foreign ministry said nothing had been signed. American officials have said they want a deal by May. The Norvian delegation said it would stay. A statement said the parties were committed.',
    unnamed: ['A European diplomat', 'two officials briefed on the talks'],
  },
  {
    about: 'kidnappers',
    text: 'A security source told AFP the men were alive. Talks go on, said a relative who did not want to be identified. The army denied that a ransom had been paid. The kidnappers said they would kill one man a day. A tribal elder, Abu Rane, said he had seen them.',
    unnamed: ['A security source', 'a relative who did not want to be identified'],
  },
  {
    about: 'two sides',
    text: 'Troops fired first, an Estrian security official said. Both armies denied that anyone was hurt. Observers said they saw smoke. Petra Ilk, a senior official at the harbour ministry, said the cranes were safe. The official said they had been tested twice.',
    unnamed: ['an Estrian security official'],
  },
  {
    about: 'spokespeople',
    text: 'A spokesperson for the palace said the queen was well. Spokespeople for both firms declined to comment. An army spokesman, Colonel Rex Amble, said two were hurt. The mayor’s press secretary said the letter was lost. Representatives of the bank said they would look into it. Ivo Lenk, an aide to the mayor, said she was ill. The aide said she would be back on Monday.',
  },
  {
    about: 'a strike',
    text: 'Union leaders said members would walk out on Friday. Workers say their pay has fallen. The firm said the offer was final. One worker said he could not pay his rent. A striking nurse, Una Brill, said she had no choice. Employees said they were told to stay silent. Bosses say the union is bluffing. A union official said talks had failed.',
    unnamed: ['A union official'],
  },
  {
    about: 'travel',
    text: 'Our guide said the castle was haunted. Locals say the fish is best in June. A waiter told us that nobody comes in winter. The hotel says it has 40 rooms. A fellow passenger said he had come every year since 1990. The man at the desk said the lift was broken. An old woman said her house had once been a bank. A friend recommended the soup.',
  },
  {
    about: 'a concert',
    text: 'The singer told her audience that she would return. The band’s manager said the tour would go on. Critics said the set was too long. A fan said she had slept on the pavement. The director said the actors had wept. A spokeswoman for the festival said 12,000 had come. The palace said the king would miss it; a palace source said he had a cold.',
    unnamed: ['a palace source'],
  },
  {
    about: 'a gadget',
    text: 'Velt says the battery lasts ten hours. Users report that it overheats. Reviewers said the screen was dim. One user wrote that it broke in a week. A company representative told us a fix is on the way. A developer said the app was slow. Insiders at rival firms laugh at it. Employees call the room the tank. One person tweeted that it had burned.',
  },
  {
    about: 'a memoir',
    text: 'In his book, the former minister writes that an official once threw a shoe at him. He says aides lied to him. A colleague told him to resign, he writes. Friends say the book is funny. His publisher says it sold 90,000 copies.',
  },
  {
    about: 'those who ask for no name',
    text: 'The Tesk ferry deal is dead. An aide who asked not to be identified because talks were private said the buyers had left on Monday. A nurse who asked the Herald not to use her name said her ward had no beds. A senior banker at Orvel Trust, who asked not to be named, expected the rate to fall. An anonymous donor has promised two million for the new pier. A woman who asked not to be named was taken to hospital, police said.',
    unnamed: [
      'An aide who asked not to be identified because talks were private',
      'A nurse who asked the Herald not to use her name',
      'A senior banker at Orvel Trust, who asked not to be named',
    ],
  },
  {
    about: 'reasons',
    text: 'Officials shut the pier on Friday, citing cracks. An official resigned, citing threats. “It will open again,” a port official said, referring to the pier, and added that it was old. Orvel left, citing her health.',
    unnamed: ['a port official', 'a port official'],
  },
];
