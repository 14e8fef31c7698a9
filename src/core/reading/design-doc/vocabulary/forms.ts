/** Words that tell how a text is to look or sound, where a sentence speaks of training and names nothing else to learn. */
export const formNouns = `
manner
(way|ways) (of|in which|the) _ (writ|speak|talk|express|phras|answer|sound)*
(his|her|their|our|its) (own)? ?(way|manner|hand|pen|sound|ring|touch|character|cadence|diction)
the way (we|they|she|he|our \\p{L}{2,14}|the \\p{L}{2,14}) (talks?|writes?|speaks?|sounds?|puts? (it|things)|express\\p{L}{0,3})
(sounds?|writes?|talks?|speaks?|reads?|answers?) (like|as if|as though|more like|just like|exactly like)
(house|brand|company|editorial|corporate|family|local) (tone|voice|style|sound|language)
tonality
the form of
(prescribed|fixed|required|right|same|this|that|uniform|five field|three part|four part|standard) (form|shape|structure|layout|order|skeleton)
(two|three|four|five|six|seven) (field|part|line|sentence|step|section) (form|layout|format|structure|shape|scheme)
shape of
sentence (patterns?|structures?|rhythm|length)
(active|passive) voice
short sentences
(second|first) person
terse
succinct
laconic
witty
wit
cheeky
humou?r
char?isma
diction
cadence
eloquen*
salutation
sign off line
reads naturally
layouts?
(in|with) (a|the|its|his|her|our) (dry|formal|warm|friendly|brief|short|light|playful|serious)
(be|is|are|stays?|sounds?|remains?|writes?|answers?|replies|speaks?) (brief|dry|kind|formal|informal|short|concise|friendly|warm|calm|terse|playful|gentle|benevolent|curt|sober|funny|polite|neutral)
`;
