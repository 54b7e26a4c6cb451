// Words of comments that name no theme by themselves. Own lists; data only.

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words that hold a phrase together; they stand inside a theme, never at its ends. */
export const GLUE: ReadonlySet<string> = listed(`
a an the this that these those some any each every no of to in on at by for from with without
into onto over under about after before during between through and or but nor so if then than as
because while when where who whom whose which what why how i me my mine myself you your yours u ur
he him his she her hers it its we us our they them their theirs one ones someone something anyone
anything everyone everything nobody nothing is am are was were be been being do does did done doing
have has had having can could will would shall should may might must im ive id ill youre youve hes
shes its theyre were weve dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt
shouldnt hasnt havent hadnt aint not never ever also too very just only even still yet already
again now here there more most much many few less least own same other another such up down out off
all both either neither vs via per etc ok okay yes yeah yep nope lol lmao omg btw tho though lets
gonna wanna gotta cuz cause bc pls please thanks thank
`);

/** Words that everybody uses under a trailer; a theme may hold them beside a word of its own. */
export const GENERIC: ReadonlySet<string> = listed(`
movie movies film films trailer trailers teaser teasers video videos clip show shows series season
seasons episode episodes scene scenes part parts cinema theater theatre screen watch watched
watching watches see seen seeing saw look looks looked looking like liked likes make makes made
making go goes going went gone come comes came coming get gets got getting give gives gave take
takes took say says said saying tell told know knows knew think thinks thought feel feels felt
feeling want wants wanted need needs let put keep keeps find found try tried use used using call
called start started end ends ended happen happens happened become turn turns show shown back way
ways thing things stuff lot lots bit kind sort time times day days week weeks month months year
years today tomorrow yesterday tonight minute minutes hour hours second seconds moment moments first
last next new old big little small long short high low whole entire full half real really actually
literally definitely probably maybe people person guy guys man men woman women girl boy bro dude
everybody world life everyone anyone fan fans comment comments youtube instagram tiktok reddit
channel subscribe reply replies post name word words point reason question answer idea fact case
sure right wrong true hope wait waiting waited ready believe remember wish guess mean means matter
course far soon late early later once always since until ago around away together alone else
instead enough almost especially seriously honestly literally basically finally many number level
side place room home house head hand hands eye eyes face heart mind body rest top bottom level
version opinion review reviews rating audience viewer viewers everytime everyday anymore somehow
care bother sense baby mate man dude boys ladies gentlemen sir king queen boss legend bud buddy folks able trying tell makes done getting release released releasing must
white black red blue green brown grey gray pink yellow dark bright fat thin tall american english
`);
