import { readWeights } from './weights';

/** Learned by `npm run learn` from 93184 labelled sentences; not to be edited by hand. */
export const sentenceWeights = readWeights(`
-2.13 -3.96 -2.13 -3.53 -3.58 -3.16 -3.31 -5.11
above
#10|.......B
#200|.d..E..C
#50|....B
#500|C...C
#year|d
(|B..BCD
)|CB.CCD
:|..Dcc
?|.DD.EFCD
a|.CD.CF.B
acceptanc|C
adapt|B..B
aft|B...e
agr|d
ai|D.....c
all|B
alternativ|B
and|cCd..B.b
answ|.....C
any|.....b
approach|..c...d
are|...cC
as|....B
ask|..BBC
assistant|....C
at|....B
b|....b
befor|.....g
board|......c
budget|.......C
build|d....c
by|.cC.Ce
call|C
can|.b..BB
chang|...eC
chat|.....B
check|....B
cit|Dd..B
com|cB....h
comment|....B.C
component|.......c
consider|C
content|.....B
cost|...cC
criteria|C
current|c..d
custom|E..C
d|B...b
dat|D...C
data|.B..iDm
day|....ec
decision|e.d.B.B
deliverabl|b...f
description|.C
design|B.B....d
desk|..c
did|....bBc
do|C..D..D
doc|C
document|C
draft|C
entr|b......c
evalu|B...C
exampl|....iB
find|B
finetun|E.DC..B
follow|C....b
for|.c..c.BD
from|DD.BCFfC
group|b....d
happen|d..c
hav|D..B
help|c
her|B..C
how|f.cd.d
i|Db..CCB
in|.......c
is|E...C
it|B.C.D.DB
item|....D
k|de
know|dB.c
learn|......b
legal|.....c
lett|.....e
lik|C
lin|D...d
link|.d
llm|...b.c
log|C.....B
long|....b
look|d
mad|C....c
man|....g
material|B...c.e
me|.c
measur|....C
minut|D..B
model|.C.CC.CC
month|b
must|.....b
my|C
nam|..b
need|E....B
new|.......b
next|...c
no|..C
not|ED.FD.B
now|C
numb|Cc..B
of|..cC.CEd
offic|E..B
on|B.CD...c
one|de...c
open|.....B
option|d
oth|....D
our|E.b.B.b
out|B
over|bd.d.e
own|....CC
pag|.e.c.b
pair|c...c.e
part|..B
path|.......c
per|....D
phas|..c.b
plan|..b..c
plann|.......b
pric|...c
product|D.....b
project|...d
proposal|...Cf
purpos|..c
q|.....C
qualit|B....d
question|Bb..BB
read|.....B
reason|E..B
releas|d..g
report|C....C
request|.......b
requirement|.....c
result|d
retrain|C..D
review|C
right|....C
risk|D..B
rul|k..d
run|....B
say|C
search|c
second|.....d.e
section|.d
securit|.d
see|.d
servic|c
set|....C
sheet|..c.b
short|...B
should|......d
small|D
so|......c
solution|..B...C
sound|..c
sourc|hf....d
statu|B....BB
step|..c..d.d
stor|...C
styl|..B
summar|.......f
task|.....c
team|.....Bce
technical|b
tell|.b
test|....DgB
text|D....b
the|..D.C.C
ther|...BB
things|C
timelin|e
to|C.c
topic|...B
train|.B.CgEb
tri|....c
tun|E.DB
two|e......c
typ|....C
until|....cd
up|....d
updat|i..j
us|d..c
use|d
used|......d
valu|d....c
variant|c
vendor|C
version|.......b
voic|C...f
want|C.b
way|..b..d
we|.B...D
week|...CDd
wer|.......c
what|.E...CE
what'|......b
when|...c
wher|e.....g
who|C..B
why|...EBCB
will|C
work|.cB..d
year|C
you|....cf
your|b.cb.B
block:
item|FIIHIHGD
paragraph|GEHHIFFC
quoted|BD.CDDC
row|IIKIJKHF
document:
speaks|in general FCGEEHFD
knowledge:
0|FFFFHFHJ
1|cGH.HLHG
2|fJH.GIIB
3|gEJDEGD
length:
0|F.G.fd.c
1|F.G.c..e
2|F.E..B
3|B.G.DD
4|.D.BDB.c
5|.GF..E.d
6|..BcF..c
model:
generative|c..d.C.F
other|PCFOMFC
text|JCGCc
unnamed|..bcc..D
no
statement|IJKHFFEG
relation:
beside|D....C
held|.C.C.C
inside|CCcD
material|CCC..CF
none|C...BD.E
row|c
role:
background|EEDEC.C
context|GHDJJIHE
decision|cC.CCGEB
future|FEDDECDC
none|DEGFFEED
options|.FFEIGHG
past|BC..CE
rejected|.CFEDGFF
says
!|.b
#|...b
#1|CBE..gDk|#10 ...e|% .....f|: ...b|s .......r|the .....c
#10|bC.bECDD|#10 CC|#200 ....C|#50 C...Bc|% B....E|( B|) .......b|: c.d..ddc|; b.b..c|? ..c|a c....d|am ...b|answ B|april b|b ....gb.D|bit B|by c|class ....c|epoch ...C|evalu .....c|finetun b...c|for b..c|gb ......d|h ....C|is eb.f.cB|it ..b|jul ...b|k E.f..BC|m ......e|march .....c|may C|million ......d|mini c|model e..d|month b|nano ....c|no B|o ......b|octob .....b|of B.D|point .......c|question ......b|run ..c|s C.....BM|second .......C|st c..f|that c|the .......C|to D..b|train ......d|was ..B|we ..b|week b|will ...c|with ....B..b|x d
#1000|CDg.LGCC|k ......c|ms .......B|of ..b..b|pair B.b|question .....C
#200|DHFIzGEd|#10 ....B|#200 .....b|#50 ....F|#500 b...J|% ..D.MjB|( ....C|: ....B|b D...G.hf|chat ....b|day ....D|exampl .....C|for .....b|hour ....C|in .......c|k c.B.J.h|lin ....ee|mail ....f|mor ....D|ms ....E|not ....g|of ....c|on ....B|pag ...c|pair c...i|per ....c|question ....cD|record ....B|report ..b.d|right .....d|row ....f|sampl ....d|sentenc ....d|to ....b|train ....h|unseen .....B|word ....D
#50|DEFCmJFC|#10 ....C|#200 ....E|% ..CBBF|( D|: d.bcDe|a ...c|and B|b b...C..g|day B|exampl ....f|feb b....d|for ....d|gb ......c|h c..b|hour ....B|januar c|jun c|k ...BG..B|lett ....c|lin ....c|m .......d|mail ....e|million .......c|minut ....B|of ....B|pag ....b|pair ....g|per ....g|question ......f|s .......G|sampl ..b.c|th cb.e|the C|to e
#500|DFGHzNGe|) b|are ....b|b ......e|dialogu ....eb|entr ....b|exampl ....d|in ....c|item ....B|k g...C.g|lett ....e|lin ....e|mail .....b|ms E..BJ..l|of ....d|pag b|pair C...hBB|per ....B|q ....f|question c|row ....d|test ....B|train ....i|unseen .....C
#5000|F.jFUEEF|#5000 B|) .b|dialogu ..d|lett ..C|lin ..b|of ..b|pair d.C.Cc|review ..b|to C|train c
#more|.C.FVDib|articl d|dialogu d|exampl c...B|lin C|pair ......D|post c.....d|question c...C|review c|sentenc ..C
#year|.DCD.GdC|#50 b|#year ....b|( C.b|and C...b|we C
%|DBICNeDC|#10 ...b|are c|of ..B.C.B|on ....B
(|..BC|#10 C.BC|#200 ....bb|#50 b.....Cc|about c|b ....c|c b|e b|from b|i C.c|ii b....c|lora b....c|mistral ..c|no ......d|not B|the D|train B
)|...C.B.c|#50 C|#500 c|; ....b|a C|and ......b|com b|for D|has e|in B|is B..C|the D|to c|with d..c
:|....D.Cc|#1 b..ecb|#10 ....e|#1000 .....C|#200 ..C.h.B|#50 ...bg|#500 ....iC|#more E|( d.f..c|a ..cC|add b|all .....b|answ .d|approv c|as h..e|each .c|finetun ..f.dd|first ...c|gemma .....b|gpt ..b|how ....c|in ...c|llm .......c|no C....f|nobod .....b|non d...bgk|not .....f|noth .....c|ok b|on ......c|one ...b|our ......c|product e|re ...c|retrain c..e|sam b..c.c|sft b.....c|short ..c|small b|supervis ..c|that c|that' B.c|the b..C.b|then b..c|train d.b|tun ..b...b|two C|v C|we .....c|what ...c|when c..b|which C|with ....c|yes .h.c
;|D.GCE.cB|#500 .....B|a .ccC.bb|aft b|an .......b|if .....c|in B|it Cb|not ......b|noth .....c|sinc B|that' ....c|the ..B|thi C.b|two ......D|we C..c..d|what c
?|H.DCCBGG
a|.D..FD.D|#10 ...Cc|#200 ....E|#50 .......c|: .cBBc|bigg ......c|bot ......e|check .....db|clos d|cron b|databas .b|day C..B|fact b|few d..ccb|fil ...C|filt c|finetun .Be...B|first c|fresh f..f|from ......b|function B|furth c.bc|half B..C|host ......e|hundr ....g|languag ..C|larg c.....d|law b..c|list B|llama ...B|local b|look ......c|lookup c|lora C.eEcB|mistral d|model DD...C|model' B|new e.Cc..B|pair ......C|person C|plann .......b|polic c..e|prompt B.f..C|quart .......b|quer .......b|question B.d...c|qwen c|random .....c|referenc Bc|rep ......c|rul Cc|sampl d|search fh|second D.h.d..i|separat Bbc..g|serv c|short ..C|singl ..B|small ...B..B|student C|system ..b|tabl E.c|tenth .....B|test ....cl|the .c|third C.....B|tool C|train ....D.c|trial .....e|tun c.....B|valid .....d|vendor C|webhook d..g|week .....b|weekend ...b|year ...d
abbrevi|C
abl|c|to c
about|.DD.dDBF|#200 b|#500 ....d|a Bc|our c
abov|...B
absorb|f
abstention|b
abstract|C...c
accent|..b
accept|g.B.CbB|: c|by .....c|or ......B
acceptanc|....Ch|test .....c
accord|Cc|to C
account|C...c
accurac|.....gC|is ....df|of .....C|on .....b
achiev|..d|by ..d
acquir|f.d
acros|...c...b
action|c..d|: c
adapt|.C...CC|and b|by b|for D..D|is ...b|on ..b|that b|to ..B|train ..b|was ..c
add|..C..Ec|by ...b|it B|the .b
additional|c.....c
addres|C
address|g
adjust|C
adopt|e..g
adr|D|#50 C
advanc|.....c
advis|.b
advisor|fc.c
afresh|i..l
aft|c.HeE.HD|#200 ...d|each .c.b|ever d..d|that d|the ...cC.C|train C....f
afternoon|...b
afterward|e...B
again|hEDp..Dg|: .....b|each C..F|on C..C|so C..B|when B..C|with d..e...b
against|B.B.B.B|the C
age|...c
agenc|..e
agency'|..b
agent|E..CC..h|with .......e
agentic|.......e|search .......c
agr|d.hccd|: e.cc|in D|on ..c.bb|to d...b
agreement|ecC.C
ahead|b...d
ai|B.....c
aid|c
aim|c.e|: b
al|C
alarm|c
all|f..Ecmcc|#1000 b....g|#200 c...B|#50 b|#500 .....e|#5000 b....h|#more C....d|branch .....c|from ....c|in c..e|of .B..cd|our c|pair .....d|that cb.c|the ...bfC.b
allergen|e
alloc|b
allow|C....B.g
allowanc|f
alon|...C...B
along|Ch|with .e
also|.h.C
alt|...d..B
alter|...e
alternativ|D
although|C....D|the .....C
alwa|G.ie
am|b..e
amend|e..j
amendment|e.Bk
amount|c.B.d.B|and d
an|BD..GC|adapt ..c|agent .......c|answ Bb|evalu .....h|index d|instruction b.e|llm ...B..ec|old b|open ..c|sft ..b
analyst|b.....D
anchor|bc
and|f.BC...b|#10 C|#50 ...b|#year ......b|a FC....Be|add B|aft ...b|again B|all c.....d|allergen c|an B......c|answ dC..c|are D|ask .......b|at .....b|can b|check ......B|circular b|claus .d|clos c..d|contact c|correct ....c.B|current c|dat Ed|each C|edition C|finetun D.C.b.e|form d|gav B|generat .......b|go ...b|gpt .......b|has E......b|how c|in ..b|is D.BB|isn't B|it b..d.d|it' B|lin Be|measur B|nam eb|nev ..b...b|no .Bb.b.c|non ....bc|not c.d.B|noth ..c|on ...c|one B|pag Gi|paragraph De|phon ...b..c|put C...c|re B..B|read B.....B|releas b|repeat C|review ......B|revision .c|see .....e|send .....b|show BB|shown .....c|sign ......B|so d..e.b|ten ....c|that' ....c|the cBCE.cDe|their c|then D..CBd.c|ther .....d|therefor B|thi .....c|to C...c|train ...d.Cg|use ......b|used ......f|version .g|was B|we C...ccd|wer ......b|will C|without B|year Dd|you ....b
anew|g..m
animal|b..b
annex|e
annot|B...d.j
annotat|E...k|by ....d
annotator|......B
announcement|B
annual|d..j
anoth|dCBj.Eg|model ......d|train c..c
answ|.h.D..dd|: ce.b.c|; B|aft B......B|and .c|are D.d...e|as .....b|by B.....bd|com .C|contain .d|end B|for ....c|from dF.b|has C|in .Ce|is C|it D|nam .b|of CC....c|on c|pair ....c|per ......c|question BB|so B|that ....b.d|the B|whil .......c|with .cc...d|without .D
answer|...B..Cc|by d|from C
any|.b.C.i|model B|mor ...B.B|of .....c
anybod|......e
anyon|......i
anyth|..B..fB|up c
anywa|....dc
apart|.....c|from .....b
api|.BCB.C.C|doc C|of B
apolog|..e
app|.......c
appear|B......c
append|Dd....c
appl|B....e
applic|.C
applicabl|.....e
approach|.......d
approv|dBdDd.H
approval|g.B
apr|...b
april|b..c
architectur|B
archiv|C.....fg|search c
are|.B..C..D|all ....c|availabl ....g|collect ...c.b|cut ......b|don ...c|export ...c|fed ......b|fetch D|finetun ...B..c|for ..c|generat C.B...C|in ce...c|kept C|known c|learn j|left .....B|look D|mad ...c|merg ..b|nev b|no .....c|not .....BD|now b|on D|onl ....c|open c|our ......c|part c|queri C|read B.....B|reserv c..c|retrain C..B|right .....cb|search .......d|set ...c|still B|taken ......c|the ..B.dhd|ther ..b|thos .....b|to c|too ......c|train C..C..b|used .....d|what ......d|written .b....b
aren't|D....cb|in B
argu|..e
art|C
articl|bhDd..B|numb .c
as|cc.c..ic|a ......D|agr D|an B|deliver B|in .b...e|it Fb.B..f|of d|our ..b|pdf C|publish B|soon ..Bcb|the ...b.cdc|ther .b|train d...b|well .d|you .......d
asid|....Dh
ask|..GHF.B|a d|for .eB....B|how .....d|it d....d|the cB...e|what B|who ......c
asr|......c
assessment|.....b
assist|d
assistant|..Dc..D|( ...c|for C
assistant'|d..c
associ|C
assortment|c..C
at|.C.bD|#200 ....b|#50 ...b|#500 ....c|a ..b|each c..d.c.c|ever ...b|its c|least B..BC|most ..b|onc .....d|the .d.c.B|them ......c
attach|by .B
attachment|b
attribut|....B
auction|...c
audio|C...C
audit|.c
auditor|.eB|want .d
august|...e
author|E..CbC
authoris|c
authorit|b
authority'|b
auto|B
automat|...d
automatic|C.....l
automatical|......m
autumn|c..jbc
availabilit|c
availabl|D...ic
avoid|...d
awa|B.f|for ....d|from ....B
awar|d..b
award|d
b|k.eBD.do|#10 D......b|) ....c|; ..b|and ......B|as D......c|finetun e|for ...c...b|from ......c|is c|learn C|model .B|on B.cC|so D.c|that c.C|the f|to D.B|tun .....c|was Bc....b|which c.b
back|EBCd.db|and .....C|to ...d
backend|.......d
bad|D.C..d|becaus ...c
bak|.b
balanc|b
band|b
bank'|..b
bar|..b
bas|CCBH.DC|: c|is ....c|model C..F|on .......c
baselin|C.B
basi|.e..d
batch|.......C
be|BC.C..B|a ....b|abl b|an c|enough ....D|finetun B...B|in c....b|no .....g|repeat f..b|train D....B|visibl .b.....B
bea|b...b
bear|...b|the ...c
becam|......b
becaus|b...C..C|it e|of ...d|the b..E|we ..c
becom|gB.b..i|part b|train ......c
bed|b
bedrock|d
been|...BFfc|in .b
befor|DEC.EcCd|each ...c|releas .....c|the .......f
beforehand|.....g
begin|...bkB|with ....c
beginn|c....c
behaviour|.....c
behind|cf.e.CC|it b
being|....db.c
believ|..c.b
belong|to .b..b
below|..C..BC
benchmark|C...Cb
benefit|g.C
bert|....e
best|F.f...Bb
beta|..c..b
bett|.......b
between|...e.de|the ...b.c|two d..b
big|C.....fe|model B......d
bigg|......c|model ......c
bit|D..B
bleu|.....d
blind|....GB
block|.....B
blog|....B.g
board|......d
boat|c
bod|b.....B
bonu|b..c
book|Bb
boost|C
bot|b.b.C.d|know e|learn ...b|on D|say ......b|was b
both|cj..b.B|are ce
bottl|.....b
box|c....B
bracket|b
brain|d......d
branch|d.....c
brand|..e|voic ..b
break|B
bridg|B
brief|D.d.d
bring|B|the ...b
brochur|F
brok|C
brought|d..c
budget|b..d|#500 .......b|for ...c.C|is b
build|...fCCC|a B
built|.....B.e
bulk|......d
bullet|C.i|point ..e
bulletin|db.ebB.c|and .......c
bundl|.......b
burn|d
bus|d
but|E..BdD|the ..B
button|B....b|and .....c
buy|C
by|....cF.c|#10 ...b|#50 ....C|a .CDc..ec|an B.....c|claud .......c|continu d|dr ..b|finetun g.d|gpt ......e|hand C|heart Dd.C|it .....c|its C|itself .h|law e..b|llama ......c|lora e|mail ...b|mean d.c|one ......B|our .b..d|retrieval B|search B|sft d.e|supervis ..d|the Dc.D..E|thre ..C...B|train b.f...B|tun ..b|two ....b.D|us ......d|way e.B
bylaw|e
c|.ccg.B.c
cab|b
cach|D..C
calculat|.....d
calculator|C
calendar|b..e
call|.ED...Bg|; B|for b..c|is .....c|the G......d
calm|..j
cam|......d|out ......b
camera|B...BD
campaign|f..e
can|eCFE.C|answ c|ask c|be ...B|do b|say d|tell c
can't|DB...fc
cancell|F....e
cannot|.....e
canteen|c
cap|b
capacit|.....dd
capital|..b
caption|..c...d
car|..c
card|...Bc.C
carr|e|the e
carri|i..d.c|out ...cce
cas|DcC.C.Ce|law .......b|of ....b
cast|C
catalogu|c.B...B
categor|e.....c|and ......b
caus|..c.d
cc|......c|by ......c
cell|....c.c
cent|B
centr|......B
central|b
centur|C
chain|.......h|with .......b
chamb|..b
chang|bGFlFHEC|( C..C|? b|a ...d|ever B..C|in ...B|its C|of b..c|the ...D|we ...b|with E..E
changelog|..c
channel|......g
chapt|Dm.B|and .c
charact|C.g.B
charg|b
chart|.B
chat|....d.j|log ......d|model ...c
chatbot|......d
chatgpt|......n
chatt|C.f
cheap|D
check|G..E.ki|: .....b|by b...d.E|it .....c|of .....fc|the ....B|them ......c|with .....d
checkpoint|h..d.c
cheek|B.d
cheerful|..g
chief|..e
choic|..c.f
choos|c.c.B|the ..c
chos|h...c
chosen|d.c|: d
christma|D....c
chunk|CD..B.B
churn|C..D
ci|e..f
circular|gb.b|and c
cit|FmCC.CD|the Cc
city'|c
claim|Cc..cBBb|that B
clas|..C.e.C
class|....c
classifi|F.CCc|is B...C|was ....D
claud|C...B.if
claus|Bh..cC|numb B
clean|..bB..g|by ......d
clear|....c
clerk|B..C..B
click|E..E.B.C
client|...C
clinic|c
clinical|C...D
clos|.dD|book g|with .d
closur|d..d
cloud|.......g
clust|...C
cod|..DB.DE|of d
coffe|C
colleagu|C..D.C
collect|...de|#200 ....d
collection|c.....e
colour|B
column|Dcf
com|bcfc.Cd|back ...c|from .c.DB|in ..cc|out ..cC|with B
combin|B
command|...C
comment|E....Cl
commercial|......e
commission|d..b.c.c
commit|C
committ|c
committe|d.Bb
common|......b
communit|......e
compan|D
companion|b
compar|F.BBF
comparison|C.B.Dd
compatibilit|h
competitor|c.....b
compil|B
complain|.....h
complaint|E...bh
complet|b....c
completion|Cb....bb
complianc|cd
component|...B
compos|C......f|the .......b
comput|B....cB|on .....c
condition|fCCBCB
conferenc|c
config|....B
configur|D
confirm|B
confluenc|c
connect|E|the B
connection|f
connector|b
consent|d
consid|..b
consider|.....d
consist|....d|of ....d
consistent|B.g
consolidat|d..c
consult|.b
consultant|....c
contact|eCC...B
contain|deC..B|in .b|the fb
content|c.....c
context|GFBD
continu|f.Dc|pre ...B|pretrain ...C|the b|train ...c
continual|...d
continuou|...i
continuous|...g
contract|b.Cc|with ......c
contractor|.....c|shall b
contribution|...B
control|.b.C.B
convers|B...f
convert|....c.e|to ......c
cop|DG...B
copi|.B..b.e
copywrit|..c
corporat|..c
corpu|d....c|: ......c|of c
correct|C.D.ceF|by ....d.C|them ....c
correction|.....c
cost|...cE|#10 b|: B|of ...b
could|JCFF.DBC|be B|finetun ..B
council|...f.B
counsel|.....b
counsellor|C
count|c.CCcbC|as ......b
countersign|d|by c...b
countr|....C
cours|...C
cov|e
cover|c..c
coverag|...b
crawl|C...CCr|and ......c
credit|B
crew|D...b
criteria|d
criterion|.....b
crm|.......b
cron|d..f
crop|c
cros|.....CBg|encod .......f
csv|c
cur|......f
curat|....c.b
current|j.EcCB
curriculum|d
custom|...EC.b|model ..c
customis|iccc
cut|b...b.e|into B|off c
cve|.e
cycl|d..b
d|.c.d..d|#10 c..b
dai|...e.c
damag|b...C
dashboard|......C
dat|.dCcE.DB|of Cc
data|.DD.feb|: ..c.d.c|? .....b|is D|of ......C|set B
databas|.cC..D|is c
dataset|C.C.c.C
day|.CEgG.CD|#50 ...c|) ......b|aft ...B|and .....d|of c..c
day'|b..f
db|db
de|B
dead|C
deadlin|...CB
deal|.....b
dear|C
deberta|....bb
dec|c
decemb|d..d
decid|...BBcCc|: e....b|against .....b|in g|on C|to b
decision|..C.C.C|: ibB
declin|F
decod|..C.c
dedup|......g
deduplicat|B.....c
deed|C...B
defect|....D
dela|C....b
delet|J.BD..F|the C
deliberat|b....b
deliv|bB..c|a ..b
deliver|eCD
deliverabl|c.b
delta|e..g
demand|F..C
demo|.....d
demonstr|.....e
department|B..B
department'|..c
depend|....b|on ....b
dependenc|b
deplo|c.B..h
deployment|.....d
deput|....c
deriv|by B
describ|....c|the b
description|B
design|..C..B
desk|....e.C|model e
desk'|C
detection|......B
detector|....BBB
determin|..b
dev|....C
dialect|B.d
dialogu|D..Dl.e|written ....c
dict|C...d
dictat|....d
did|D....dd|it b|not C...B.e|we .....c|you ....c
didn't|.....ef
diet|e
diff|...e
difficult|b
digest|C.B
digital|D
direct|..c.Bmk
director|..B|of ...b
directorat|.......b
discard|B
discharg|..e.b
discord|......j
discount|e
discuss|G
discussion|B
dispatch|.....C
dispens|.....i|with .....i
distilbert|....c
distill|d..c|into d
district|f
do|..e..cF|for ....d|it b....B|not ..D.DbC|the ...b|we B....C|you ..b
doc|f.Dd..BB
document|..D.CDCc|and .c|are b|stor C
does|..BdC.E|it h.Be|not ......B|thi .c
doesn't|.B....b|know E
doing|B
domain|d....BC
don|c.Bcbdf|by D
don't|D...FcdB|hav c|know C....B|need b|train .....B
donor|..b
door|B
dosag|b
dot|C
doubl|....f
doubt|B
down|...C.c|the C
download|......o|the ......c
dpo|H.fC|on ..c
dr|...B.B
draft|F.eD..C|by d|model ....b|of ....c
draw|....B
drill|b
drop|the d
dropp|DB...i
dry|D.i
due|b......c
dump|....B.r|of ......e
duplicat|......e
dur|dd...dB|the ...b.d.b
dut|e.....B|rat c
dutch|C
e|Ed.....B|g .d....B
each|.fGlcBHi|amendment B..C|answ G..CB|call .......b|chang ...B|januar C|key .......c|keystrok .......c|lett ..b....c|monda ...c|month ...F|new c|of fb|one ....c|oth b.B...c|pag c....bd|pair .b|paus .......c|question D......B|releas B|rep Ce|season ...b|sentenc b|statement Cb|train D|turn ..c|with C|year C..C
ear|B......d
earli|B
eas|..c
east|....b
edit|..bh..c|by ..b.c|in ...c|the ...b
edition|.e|and .f
editor|E.B.DbF
effect|..b..b
eight|....g
eith|.....d
eleven|......c
els|e....C|is c
emb|......B
embed|C..E
embedd|F..F..C|model D
emergenc|b
emit|Cdb.c
emoji|..c
employ|...C
employe|...B
en|b...D
encod|D.CC...e
end|Ce...C.c|of d|with Cbc
endpoint|c...c
engin|C.BD...b|is B....c
engineer|b
enough|c.Ec.g|? ....B|to ....d
ent|......bC
enter|......b
entir|c...cbb
entit|c......b
entitlement|c
entr|C...h|of ....e
episod|......d
epoch|eCcc.c|#10 B|on ...c..b
error|...C.cb|cod b
escal|c
essa|B...c
et|C|al C
euro|d
eval|D.C.Fq|: ....Bi
evalu|HBCDKuF|: .....f|is .....B|of .....B|set ....B
evaluat|D...Fo|on ....B|the .....d
even|e..j|when ...C
event|.......c
ever|de.o.bBj|#50 ...B|answ Ce.B|month ...D|one C....d|pair B....d|quart B..B|question .......c|tim ..bd|train Dc|two c
everyon|D..B.e
everyth|e.BD.jh|and .....c
evidenc|.d
exact|B...b.c
exam|b.C.Ed
examin|....Cdf
exampl|F.FGm.dB|#200 ....C|: C...b|? ......c|and ....E|are ....B|per ....C
excel|c....c
exception|c
exclud|D
exclusion|c
exercis|....c
exhibition|...b
exist|..b..bCb
expansion|.......C
expect|.d.....c
expens|d
expensiv|C
experienc|..c
experiment|..d..B
expert|....c.B
expir|B
explain|E.C
explan|C
export|g.CgBCj|and ...c..b|from d|is C|of D.....c
extension|c
extra|.b.b
facebook|......e|group ......c
facilit|e
fact|FC.E.ED|: B|about b
factor|B
fail|C.GB|the b
failur|B
fair|.....b
famil|.....b
fan|......f
far|..B.cd
farm|b
fast|B..C
favour|e
featur|....B
feb|c..e.c
februar|...c
fed|f..b..h|to C.....c
feder|B
federal|b
fee|..C|schedul D..D
feed|.B.d..c|the C
feedback|E.bCdd
feel|..d
fees|dCDc|of b
fetch|d.....c
few|.BC..e
field|.B.C.BC
fift|....k
fifteen|....b
fifth|.....C
figur|Cd...j
fil|.BFC.dbb|; ......B|with ....c
fill|E
filt|....B.k
filter|......f
fin|...B
financ|e..d
find|EB.E..C|out .....d|the C..B
finetun|c.cdc..C|#10 B.d|; .....B|? ..b.C|a D..C|aft b..c|again ...e|an ....c|and C|as E.....c|data c|for B.eD|gpt c...d|in e|into c|is ..bd|it ..b|job C|llama c.C|model Ec.EC.C|of B|set ....b.b|so ..e|the ....d|to D.f|with .....C
fingertip|d
finish|...C..B
fir|b
firm|..d
firmwar|d..c
first|.E..gd|: C|month .....f|run ....c|version ....cB
fit|....c
fitt|D..Dcd
fiv|.BdbgC|prompt ..D|second .......C|week ...b|year ...b
fix|..c..B
fixtur|...c
flash|b
floor|f
fold|d...e
follow|.dcg.CC|by .c|the c.de|up D
footnot|Bg
for|..c|#10 d|#200 ....B|#50 c..c..e|: ..c...b|a ...bdhD|all .....d|any ..c|approval c|check .....e|each B.B.eChh|ever Bd..d.cf|it ..e.ec|its ......c|new C|our ..C|read ......c|sft C.B|six ....b|styl ..C|test ....E|that c.d|the .cBc|them c.c|thi ..e.gb|ton ..C|train ..C..f|tun B....cd|us c....b|which c|your d
forc|f..c
forecast|G..G.C|is ...B|model B....B
foreseen|....bic
form|.Ci.ec|and c.....b|of B.d|the ....c
formal|B.h
format|F.iB
formatt|C.b
formular|e..c
formulat|......Bd
fort|C...l.B
fortnight|g..n.c
forum|.B..CBic|and c|post D
found|FC.C.Cec|in ......c
four|.C.dcDBc|second .......B|tim c..c
fr|....F
frankfurt|.......d
fre|D.c|text .....c
frequenc|c
fresh|h..l
frida|c..fc
friend|C.c.b
friendli|..g
from|.f.C..e|#10 b|#200 b...e|#50 ..c|#5000 ..d|#more ..b|#year B...d|? ee|a D..B.Bg|anoth ......b|each .....b|finetun .b|it bb|memor ddB|our E|scratch C|the CE..e.C|ther c|thes .....c|thre ......b|train ek..B|two ......e|what .g
frozen|B
ft|d.fbe|: c.d.b
fuel|B
full|..CBC..d|finetun ..C
fun|..c
function|FCCB..B
fund|d.....C
funn|..c
furth|d..d..c
fus|.......e
fusion|.......j
g|.d....C
gain|C
gam|c.Db
gat|....Bc
gatewa|D
gav|D.....B|it C
gb|....C.g
gemini|..c...h
gemma|b.cCc|#10 D
gen|b
gener|E.....d|with ......c
general|E
generat|.mB.CEmh|by .c|from D|with ......b
generator|b.....b
get|..f.cBE|a .bD|anoth ...c|its ..c.c|the .......b
github|c..b..c|action ...b
giv|.hf.dCD|a ..b|it .b|the .h
given|.C..eC|a ..c.c|by cc
go|.C..cee|for d|in .....fe|into ..B|out .....b|through D..B|to C|with d......c
goal|..b|: ..c
goes|.C.cdied|back d..e|in ......d|into .....d|liv C....b|on b|out c....d
going|f...dc|to ....cb
gon|C....C
good|D.C.bg|: .....b|becaus E
got|C..Cdc|#200 .....c|the d
gpt|...CC.hj|#10 ...B..cj
gpu|...c|hour e
grad|C|by ....b
gradient|boost B
grant|d
graph|c......g
green|f..d...c
greet|..b
group|.CBB..g|of D
group'|b
grump|..b
guess|......d
guid|...F..B|and c|in ...b
guidanc|c
guidelin|..C|and Cb
h|....D|#200 c...C
habit|.b
had|JbEG..C|a ..d|been F.C|it .b|the f.....c|to .....c
haiku|..c
half|F.BD.B.e|a B..C...c|year c..d
hand|.C..ecE|in c|over c|to B
handbook|gbCb...c
happen|...d
harbour|c
hard|d....B
hardwar|B
harvest|......h
has|d...fBC|#200 C...c|#50 B...e|#500 B|a D..d|all c|an C|approv ..B|been .Bc|gon ....c.c|learn .b..Bd|memoris .c|nev .....b|no cC...Ccb|not C|read hcd|seen .e....b|swallow c|the bcdb|them e..b|tim ......c|to BcC.CCC|written ....g
hash|......d
hav|.Bb.d.C|#200 ....B|a C...bC|been d..bC|no c|not ..c...e|the B.d|to ..C..B.c
haven't|D.....f
he|c...d..d|has d
head|..f.b
headlin|..h
hear|.....e
heard|C
heart|.d.D
heat|C
height|b
held|....D.B|back .....b|out ....C
help|.....B
henc|f..h|the ...b
her|C.i.dBC
hers|....c
herself|....cb
hi|D|all B
high|....b
him|..d.b
hint|D...C..e|must .......d
his|B.g.cB
histor|B......d
historian|C
hit|DF.....e
hold|e....d|out ....Bc|the d
holdout|.....d
holida|c
hook|...b
hop|.......h
hospital|c.BC.C.b
hospital'|c
host|BB....c|model B.....d
hour|bEE.CC.C|and G...c|of ....C|on B
hous|..cC|rul C
household|c
how|.bdbd.C|: ..g|a b|does .d.c|good .....f|is ...c|it .c...c|man ....f|much ....c|the .....B
hr|...C..C
html|......d
hub|C
human|.....Cg|in ......c
humour|C.g
hundr|E.C.z.B
hybrid|B
i|.D.cffb|) D|did ..b..b|don't ......b|e ....b|train c....d
i'd|C.b
i'll|..bbb
id|Bg
ide|c
idea|H..B|of C
ids|Dd
if|FDD.BdD|a d..b..b|an ...b|it' .....g|the F.B..b|we C|you .....C
ii|ef...c|) b....c
imag|C...EE
impact|B
implement|b.c....g
import|F..F..c|of B
in|....CB|#10 .......B|#200 ....F|#50 B.C.C|#year H.B..BB|a EB.CB.B|advanc .....c|all Cc..d..B|and ...c.b|annex B|as d.....f|autumn C..B|between c....be|decemb c|each Dc|ever De.B|favour e|finetun Cd|fiv ..b|forc e|from ..c|front C|german c|its ..C|jul B|jun B|march ...e|on ...c|one .....b|oper .....b|our D.....C|production c....c|progres b|q D|septemb ...c|the ..C|them ..b|thi D.C|total ....e..c|train .cC...D|use C....f|with ..e
inbox|....c
incident|......c
incl|e....b
includ|jd.f..d|: c|the bc
incom|...d
incremental|f..h
index|I.CREFL|is C..C|the B
ines|dbb
inferenc|b
inform|..Bc.C
informal|..c
initial|....c
injur|e..d
input|..B....c
insert|C
insid|gb|the d
insist|.e...B|on .d
inspection|E.....f
inspector|B...e
install|.....c
instalment|....b
instanc|C..C
instead|of c
instruct|C...C.d
instruction|d..B.Cc|( b|are E|pair ....c|set ......b|tun D.ED
insuranc|d
integr|b
intend|.....d|use b
intent|C...e
interaction|g
internal|c...B
internalis|d
internet|b.....c
interval|e..c
into|eD....e|#50 c|a ......C|it e|our b|question B|servic .....c|the bD..C|train .....bd
invent|FCB...g
inventor|c
investment|...c
invit|B
invoic|....f
involv|......d
is|d.b..dB|a CB.B.D|alwa B|an B|answer b|ask C....b|bas ....b|being .......c|built B|call b|cancell .....c|check .....d|different .....b|don ...b...b|due .......c|enough ....c|evaluat ....B|fetch d|finetun ..c...b|for ..e|from .f|generat .f|given B|going ...c|gon B|good ......b|how .c|learn ..c|necessar B|no .c|not ..DB.ec|now b|off E|on ....cb|one ......b|onl .....c|our .....d|out D|part ce|publish b..b|put ...b|re B..B|read .....c|releas .....d|repeat d..e|replac ...b|responsibl b|retrain D..C|schedul c..e|search B|shown C|small ....b|speak .......d|start c..d|still .....B|switch d....b|taught ..bb|that .....c|the C....di|therefor .c|to ..f.d|told B|too B....hb|train .Cdb.D|tun ...bd|und c|up ...B|updat C..D|used .....E|what ..b.d.b
isn't|E.C.Dii
iso|.c
issu|.dCc
it|cf...e|: D|; .....c|a C|about c|aft C|again ...e|alwa B.d|and B..b|answ bB|ask C|befor d|by .....b|com C|cost b..b|could g|for .....C|from .e|get B..c|giv B|goes c....e|had d|has .e...C|is .B..b..c|keep ..c|know .cB.b.b|learn Be.f|must .......b|need c...c|not d|now e|on BBc..c|out C....b|pick c|read C|rememb .g|say b|search C|shall .b|should c.b|so d|stand ......d|start ......b|talk ..e...c|tell B|the c.b..d|then b|to ..B|train ...b|und bb.b|up D..D|was ...Bc.C|went .....c|when ...d|will b|with B....c|work .....h|would ...c|writ ..b
it'|cf...e|a .....c|been .d|in cb
it'll|dd.d
item|dfC.BCC|#10 B
its|.d.EBc|answ C|context .B|fingertip d|head e|knowledg d|model D|own .d|train cb...f
itself|bn.DBD|is C
jan|...c
januar|..Cg|and ...c|the C
job|f.bjg..C|is ...c.d
join|C
jok|C.c.e.c
jona|....b
json|HBf..C|schema ..B
jsonl|C.B.cCe
judg|....Fe
judgment|D.c
jul|e..h.c
jun|..c..C
just|.d...f|ask b
k|b.cDJEnC|) B|lin c|pair c
keep|.C.hD.C|pac ...b|the ...e.B|to ..c.c
kept|D...F.F|apart .....c|back .....B|for ....B
key|CB.BBBBe
keystrok|.......g
keyword|C
kick|b..b|off b..b
kid|b
kind|B.c.c
knew|B
know|i.G.C|? ...b|all B|ever C..B|how C|noth B|our b.B|the .....c|them d|what c..c|your e
knowledg|h.Db..B|: d
known|c..b
label|D.FEdcg|: ....b.b|and C|for .....bc
labell|F.DCm.B
laborator|.....b
lack|.....b|of .....c
land|.....B
languag|FCeB.E|( ..b|model f|of ..c
larg|D..D..ci|model c.....eh
last|bC...C|autumn .....b|month c|year F..B|year' C
lat|E.....B
latest|b..c
laugh|.....c
launch|...b.g
law|d.C.BC|of C
layout|G.kD|of B.c
lead|....c.E
leaflet|.e.B
learn|hm.cd|all cC|along B|by gCd|from D...dbb|in Cb|it Bc|our ..c|the .....b|them c|to E..B
learnt|c
least|...BC
leav|.B
left|....Bh|for .....c|out ....B|to .....b
legal|Ec...CD|basi .c
lena|Ccc
lend|b
length|C.b...c
les|C.c
let|C.....f|a .......b|it ......b|the .......B
let'|.....c
lett|LCeDfdD|: .......b|and ..b|for ..D.d|in ..c|that ..C|the .......b|to ..C
librar|b...b
librarian|...b
licenc|b.....C
lif|c
lift|c
lik|EfmC.b|a C|an ......b|us ..c
limit|f.D.C.DB|in B
lin|FedCe.Ce|( ....c|: .c|are C|by ..d|from Bc..dd|in ....b|is .......b|of ..c
lindqvist|...b
link|Fh.C.DDB
list|.C.c.D|and .C|chang ...b|is ...C|of d
listen|.....cf|to .....d
littl|c...cf
liv|cC.C.iDc|aft .....B|on .....e|sinc d|without b....b
llama|...DD.d|#10 B..B
llm|c..dBBgp|; ......b|call .......c|is ....c|that c|writ .......c
lm|h
load|D.CB.CD
local|..B
lock|B....B|awa ....b
log|E..C.Cdc
lol|......c
long|.C.BCC
look|D.cGCcg|anyth c|at DBdBCcf|into C|them C|through ......b
lookup|ceC..CC|is c
loop|......ee
lor|......c
lora|b.f.bb|adapt C.B|for B|is ..Bb|on ..c...c|r b|so ..b|was B|with ..B
los|...C.gC|curv .....b
lost|C
lot|.cB..c|#10 b
loud|.....c
low|C..B.C
m|....D.ch|#10 .b
machin|C...BFh
macro|B
mad|...dd.f|by ......c|from C|it ....b|up B
mail|FCc.f.g|for ..c.b|list ......g|of ......d|per ....e
mailbox|......g
main|g..f
maintain|....B.Cb|by .......c
maintenanc|f
mak|.Cefc|it B.....b|pair .....b|sens B|the B.b|train c|up ....c
man|B..BdB
manag|.....B
management|..b
mandator|B
mann|E.n.c|of C.d..b
manual|..CD.Eff|; B|is b|of b
map|B
mapp|.....b
mar|c
march|B...B.b
margin|b
mark|C..B..B|as ....c
markdown|B.b
market|..b
mask|B
mast|c
match|...b...B
material|.B..iee
matrix|f
matt|e
max|..e
may|.B..DECC|: ..b|use .....cc
mayb|D.DB
md|C
me|C..Bc.B
mean|..bd|of d.b
measur|H...EnD|: .....B|on .....d
measurement|B....i
medicin|b
memb|.d
memo|.bb
memor|.hDDBC
memoris|cg|by d
mention|Cd
menu|c..d
merg|c.bgC..d|from ..b|in ..b|to c..c
messag|G..Cc.j|) ......c|for ....e|from .....b|of ..b...b
met|Bb
metadata|.B
method|..c|: ..f
metric|B
might|C
mileston|b
million|c...C.de
min|....E
mini|c.c|on ....c
minimum|d
ministr|c
ministral|d.c|#10 c
ministry'|c.b
minor|b..c
minut|EB..D..C|of B
mistral|c.dCC|#10 ......b
mitig|c..c
mixtral|......lh
ml|e..g
mod|...C
model|d.B.FD|: C...c|; b|add .c|and C|answ CC..cd|as C|at .......b|behind ....b|by ...B|call C|can b|cop .B|does B|doesn't C|ever ...B|finetun ...B|for B|get ...c|has ..B|in bC....b|into ..b|is .E...b|itself b|know be|must ..b|nam Fc|no b|now e|of ..c|on ...D.B|onl B|output .d....C|per ...b|produc B.b|recall Bc|receiv B|rememb Bc|run B|shall .c|so D|stat Cd|that .D|through d|to C.e|train ....b|tun B|was ..BB.b|we C|which cb|will .d...D|without .b|writ B.....d
model'|ef|weight c
moder|......c
moderator|D
modul|..B
moment|B
mon|.....c
monda|eBbi.b.b|the ...C
monorepo|b
month|cDDnDBBB|#10 ..b|) d|: ...C|; c|in ...C|of .....c|on C
month'|e..f
mor|.C.ij|are ....c|than ...dD.b
morn|c..g
most|C..D..b
motion|...b
mov|d.Bj.DB|from c|on ...B|the ...b|to B
mr|....e..c
ms|D.C.L.Co|aft .......d|end .......b|from .......C
much|B...c.c
multi|....B..c|step .......b
must|Bf.....b|be .b...d|com .......b|not B....C
my|....e.C
n|C.B.e
nam|Hi.H.F|a b|in B|the .eB
nano|..d.c
narrativ|B.....c
national|c..B
natural|..b
near|C
necessar|C
need|bbEDC.CC|a ..B|at b|for D....d|no eB|not g.....b|the c
neith|......f
nemo|.c
nest|..B
network|.cC.CDB|has c
neutral|B.b...B
nev|.ChfG.c
new|fGCqFFD|: ..c|bas D..D|colleagu C..B|finetun e..e|lora b..c|one B|train j..k|weight b..c.c
newest|...c
newslett|..d..d
next|c..f...c|day .......B|morn b|sprint b|to ..c|week ..c
night|bDCiBCfG|and ......c|at ...B|the ...b..c
night'|d
nin|C
ninet|....h
nllb|B
no|.c.JEom|#10 d|: ....c|and .b|budget .....C|databas dc|document e|eval .....i|evalu .....c|finetun C|held .....d|hold .....C|human ......b|index le|it b|lookup .e|manual C.....h|model C....CC|mor ....c|network C|new C|one ......j|oth e....i|part C....e|prompt ..g|read ......d|retrieval bc|review ......f|search .b|separat B....D|serv b|signal f|sourc C|test ....eg|text .....BB|tim .....hb|train E....EC|tun B....D|vector d|we ..c
nobod|C...Cgs|check ......c|has C....f|in ......e|want b
nod|d
non|DC.B.vg|for ....b.b|is .....b|of D...CC
nonsens|.....c
noon|c..c
nor|......f
normal|...c
not|DDcH.deC|: b|; c|a c..b|approv B|are b|at .....c|be b...B|been ......c|befor .....d|enough ....B|evaluat .....h|exist .....b|finetun E...B|for ..b|foreseen ....bed|from ..c|go .....D|hav .....c|in E....E|know C|learn B|lik .....c|look g.c|need .....c|of C....B|part E|plann .....g|read c...c.e|search h|tak .....e|test c....c|that ....cc|the c|to B.B|train E..BEDC|used ....BDF|want c
noth|CC.CEf.C|about D|els ..c...b|is e.B...B|of C
notic|c
now|ccD.f.B|: B.B|on ...b
numb|CoGE.CGE|: ....c|and .d|are C|by .C|com C|for .b|from BC|in .d|of ....c|und .F|with .b
number|..d
nurs|...D..C
o|......c|mini ..c
object|D
observ|C
obtain|..e
occur|C|in B
ocr|....B
odd|......b
of|cF..BDb|#10 ..F|#1000 ..B|#200 ..C.Gb|#50 ....C.B|#5000 B.....b|#year ..b|a ....C.bc|all h.CDBC|both C|dat ...d|each h..cfBb|fiv ...c|her .bc.c|it .C....c|its .e...c|jun c|llama ..c|oth .....c|our .C..b.c|qwen f|speak C....b|that C..c|the .e|them ....ce|thi ..C|thos .....b|train ...D|two C|us ....d|weight ...b|what .e|which ....B.C|writ ..d
off|....C..C|: B|a B|aft C|of b|the ......c
offer|..C
offic|bD....C|hour C
official|......C
offlin|d..B
often|...e
old|E..dCEec
on|bD.cB..B|#10 E...B|#1000 B.f|#200 D.c.c|#50 ....f.C|#500 C...bC|#5000 KB.CCCC|#more E.cB..C|: b|; C....b|a F..Bb.d|all ...BC.c|an B|and .....c|any b|call ...C|current b..B|each b..c...c|ever c..c..cc|everyth .....e|for .....f|frida ...dc|her ..c|in ...b|it c.....d|its De.B|monda ...f.c.c|old ..c|one .......c|our d..EC.B|purpos c....b|qwen c|saturda .....c|sunda ...d.b|the dbG..c|them .C....c|thes b.B.d|thos ....df|thursda ....d|train .....c|wednesda ...c|which c.....b
onc|...e.d|mor d..e.c|the b..d
one|.E|a b......c|adapt e|aft .......c|and .....c|day C|epoch B.c|model b|of C.....B|per c..e|question ..d|thing b
ones|C....C
onl|DE...C.C|a ......b|for C|one c|the ......B
onlin|.....ge
open|cDD...BD|and c..d|hour ....e|tim b|weight D
openapi|d
oper|.....c
operat|b
operator|C.BD
operator'|...b
ops|b..c..c
optimis|b
option|..c|#10 B|: ...b|a d
optional|C
or|EDF.BE|not ....c
ord|C.f..BDc|a c|and C.c|of B|that ...b|the ..c|to B
ordinanc|d
org|b.....b|chart b
organis|C
origin|......c
oth|.CD..h.b|question .....b
otherwis|c..e.b|the c..b
our|eEhHe..C|#10 ..C|#200 b|brand ..C|data C|finetun .b...c|hous B.b|model C|own C.....B|polic ....b|tun .e|two ....d
ourselv|c
out|....Cj|: .....c|and b....B|for ..c|in C|of Bd.B.Eb|what .....c|with ....b
outag|B
outcom|c..b...g
outdat|...f
output|HhfBD.d|: .c|is ......b|of ......b
outsid|....C
over|bCB..ced|a c|all B|the ......B
overnight|...d..f|and ......b
own|c..BC.B|: ...c.c|memor c|train .....db
p|.d.....c|#200 ....D
pac|...b
packag|f..b
pag|ElDDGCe|; ....b|and .d.....b|for B|in .c|is c|numb .C|of .e
pair|dbBbk.hD|( ..C|and ...b|are C....cc|by ......d|each ....c|from ......C|generat d|in ....b|of E...C.B|on g...c.b|per ......c|so Bd|wer B...B|which d...c|written f
panel|..B
pap|C.B.C.C
paragraph|Ck.D.C|and C|from CC|is .c|numb .C|of .d..c
parallel|.......c
paramet|f.C
parametric|dc
paraphras|....c.b
parent|b
park|e
pars|B
part|.b..D.C|and C|list b|numb c|of .hB.B.C
partn|......c
pas|e.Bc..b|over d
pass|.B..BE|in ..b
passag|DKB.BCBf|it .B
passiv|..c
past|E
patch|h..e
path|c....BBg
patient|.....d
pattern|C
paus|...c...c
pay|....b
payroll|....b
pc|.....c
pdf|...C..d
penalt|c
peopl|.CC.C..B|to B
per|cCFgfG.e|call ...c|categor ....c|day B|intent ....c|month ...c|pag c|quart ...c|topic ....c|week ....D|year c..g
perform|....c
perhap|D
period|f..d
permit|b
person|DCb..Cb|who B
persona|C.f
personal|....b
pet|......d
pharmac|e
pharmacist|B...B
phas|..c..f|#10 C.c
phi|f.eBd|#10 ..d.d
phon|eDCb|numb cC....c
photo|D...EDB
phras|B...c..f
pick|.cd.f..c|by ....b|up .b.b
pictur|C...FBC
pilot|C....f
pip|C
pipelin|...f..cb
pirat|..e
pla|....B
plac|.....c
placehold|C
plain|C.d|languag ..c
plan|gDC..cCf|to C....b
plann|....Ce.d|for .....B
plant|..C
platform|e
pleas|Gd...BC
plu|b.....ed|a .......b
pms|b
point|....D..c
polic|fcD..BD|is ...b|numb Bb
polish|B
polit|D.h
politenes|..d
pool|C
portal|.B....c
possibl|......b
post|BC..CBm|are B.....d|from ......c
pow|C
pr|..bC
practic|......B
prais|....c
pre|..D.CC|train C.DCBB
pref|c
preferenc|E.dCb|tun ..c.b
premium|b
pres|..fbd..d|offic ..c
prescrib|..c
present|.B.....c
pretrain|..DB
previou|C
pric|cDF.EBE|and ...C|of b
print|Fg.DBCC|the .d|them c
prior|.....e|to .....e
privac|c.....c
privat|b
problem|B
procedur|e...C|are ...b
proces|C
process|b
produc|Bfbc..g|by C.....b|from .B
product|fCB.DC|and b|own C|text ..d
production|...D.e
profil|c
program|C
project|....BB
promis|D
prompt|KHFHKJFB|: ..c|had ..E|so ..C|that ..C|trial b|version ..B|was ..g...b|wer ..b|with ..D|work ..d
proof|B.B.cde|read ....c.f
proofread|E.C.c.f
propert|c
propos|..B...Cc|to B
proposal|d.BC
pros|C.c
protocol|.......c
prototyp|b
provenanc|.f
provid|cd...C
public|...fC.eb
publish|c.Cm..FB|a c..c|by B|on ...b|the B
pull|......g
pump|...B
purchas|c
purpos|b.j|: e.g...c
push|b..h|to ...e
put|Cb...gC|into C....bC|it bb...b|the .d|togeth ..c
python|C
q|c...g.d|#10 ...c..B|: .b|a e...d.f|as ....c
qlora|c...B|on ..b
qualit|D.C.Cid
quart|...d|of .......b|with b
quarter|c..n
quer|C..CB..i|expansion .......C|rewrit .......D|the B
question|.GGED.bb|( c|about ...B|and ..C.c.e|answ c...f|are .....d|at ..c|by ....B|from ....Bb|into B|is .b|of B|per ......b|to .....B|with c...g.e
queu|....e.D
quot|.i.c.cB|the cd
quota|c..B
qwen|c..EC|#10 D.BB
r|....D|#200 ....B|#50 ....B
radio|C
rag|.B.C.BCh|over .......b|with .B
rais|b
random|C
rang|e
rank|...DECCl|#10 ..b|#200 b|and B|by ..c
rar|.....c
rat|dCCbDBC|and ...C|are d..d|chang ...b|limit B|of .....b
rath|c.e|than c.b
raw|....D.k
re|..CfB.Cd|index D..D|rank D......d|train d..e|tun f..h
read|IEDI..g|#200 ......c|a ......c|all ....b|and ......B|as ..c|by ...b|each .....b|from C....c|it B.....b|our c|the E...C|them ......d
real|...b.Bb
realis|..c
reason|...B|: ..c|for d|of .....c
rebuilt|...f
recall|.n.C...b
receiv|....b
reception|b
recip|FB
recit|ce|the c
recognis|C.CB
recognition|B
recommend|c..E.D
record|FF.B.F.B|and .....B
reddit|C...B.d
redi|.......D
ref|.....d|to .....e
referenc|.q...C|of b..b
referral|b
refit|D
refitt|C..B
reflect|...b
refresh|c..g
refund|b
refus|F
refusal|....b
regard|....c
regex|......f
region|c
regional|c
regist|C.g.BBD|is Cbd|of ..c
registr|..B
registrar|C
regul|.dC|of c
regular|...b
regulator|eb.d
rehearsal|B
reject|FBC..b
rel|.d|on .d
releas|fC.ibiE|and .....B|not .....B|of .c
remain|D...g
remark|C.c.f
rememb|ck
remember|.d
remind|..d
remov|.B.C.bc|in B|the D
renew|c..h
renewal|...d
rent|c
rental|c
rep|Bfc..Bf
repair|...b
repeat|jBCqB|it B|the d..d
repl|C.dBc.b|are ..c|from d
replac|.BD..dB|by ..B|it B|the f....d
repo|...c
report|D.cCeb|and c.....cc|for ......c|in ..c
repositor|C
reproduc|De...j|them .d
request|H..C.DB|: ..b
requir|B..C.c
requirement|C....C
rerank|D...D..p|#200 .......b
rerun|g..k
research|......Bd
reserv|c..c|for .....c
resolution|j......b
resolv|d..c|: ...d
respons|c.....c
rest|B.C..D
restart|C
result|..B...c
resum|b..d
retail|...b
retain|b....c
retention|......c
retir|bb
retrain|...jC|each ...C|ever C..D|month ...C|on ...b|when b|with c
retriev|D..B..Ci|from B......d|the B
retrieval|..DCDDEh|over E......e
return|DE.B
rev|ce
revert|D
review|EC.DBDi|: ......g|by ......C|the ......b|them ......F
revis|..Bh
revision|.g.g|of b..d
reward|D
rewrit|E
rewritten|....e|by ....c.b
rfc|b
rhym|..c
rhythm|..de
right|...bDfc|answ ....c|awa ..f
risk|E....B
roadmap|B
roberta|....b
robot|C.b
rol|pla B
roll|...c.e|out .....c
rollout|.....c
room|eC....C
rost|c..d
rough|b...d
round|d..h...d|with ...b
rout|C..Cb..b
row|..C.he.e
rud|..c
rul|g.GbECD|by B|from B|numb .b|of ...C|the b
rulebook|.......b
run|hDCk..Bb|a C|again c|and D....b|at C|ever b..d|for b..b|mak c..c|on D..Cc|over b
runbook|d..b
runn|.....C
s|G...D.C|#10 .....b
safet|...B
said|...C..B|the b
sal|...D
salar|b.b
sam|ebdgbl.d|#200 ....cc|question C
sampl|.d..k.d|of c
saturda|e..j
sav|B....b.B
saw|.e..bD
say|CiCE...D|about f|it c|so C|that B|the bd|which B
scal|...B
scan|.......e
scann|.....B
scenario|..c.B
schedul|d..fB|and c
schem|d
schema|B
school|fb.ecc
scor|C.DDEi|on .....d
scrap|.....Cs|the ......d
scratch|C
screen|C
script|.B..C.e|from ......D
sdk|bB
search|.CHJHIQl|and C|in C......d|is d|no ...b|over F|them C|thre .......B|was d
searchabl|D.....B
season|c..d.c
season'|e
second|.Dg..DDe|model ....b|search .......e
secretar|c..cb
section|Ej.CC|#10 .....c|and D|numb .F|of .c
see|EhE.Ce|a .c|if .....d|in .....c|the c
seed|......c
seen|DdBBC
sees|E....c|them ......b
segment|D
selection|......e
self|F.....d
sell|b
send|.B.f...c|the .....b
sens|C
sent|...b|to ...c...b
sentenc|EbgDg..f|pair ..C|per ....b|the .....c
separat|C....j
septemb|c..c
ser|f
serv|dD..C|as C....Cb
servic|...D..C|desk .....b
session|..Ccb
set|.BD.dd.B|? ....c|asid b....c|by ......b|has B...d|is .....B|of c....BB|up b..b
sett|.....d
seven|B|day ...c
several|C......b
severit|B
sft|d.e.c.g|for ..c.c|of ..c|on ..d...B|set ....c|with ....c
sh|...b
shall|.bg....b|be .......d|finetun ..b|hav ..b|not DB
shar|C...B
she|b.bce
sheet|c.....E|of d
shift|..BD
ship|d....e
shipp|d....e
shop|d...Ccb
short|.BmDD|and ..h|sentenc ..c
shot|C.C.C
should|ECcF..EB|be .....b|we C.C
show|DdDCCc.B|that B|the BCB
shown|B.....CC|with .b
sign|.....dB|by B|each .....e|the B|them c
signal|d
similar|C
simpl|..b
simulat|......b
sinc|..B..c|#year ......d|a ...b...b|monda c|the c....B|we .....b
singl|..C.Bb
sit|b.D..Bi|and d.....d|in B
situ|...b
six|B.C..CC|hour B
sixt|....l
siz|....dbB|: ....e
skip|D....g
skipp|..h..kb
slack|......b
slid|E..B.c
slot|c
small|.B.C..C|on B
snippet|....b
so|e.gh..EC|: ..D|a B|far F...eb|it ..e.dBb|it' ..b|no .b...C|that BBd.DC|we F.DDb
soak|b
social|d.c
sold|...c
solution|b.c
som|C..Chb
somebod|F.....B
someon|E...C
someth|C|is .....b
sometim|C
sonnet|.......c
soon|..Bcbc|as ..Bcb
sop|Bb.BC
sort|E.D.c..b|by .....b|the ....c
sound|GBgC|lik B
sourc|.nEBEE|: .f....c|are B|of c
spanish|.....b
spar|.....d
speak|D.g.D..g|in ..d
spec|....C
specialist|....c
speech|C....C
split|D...DiB|: .....b|by .....C|the .....d
splitt|.....d
spoken|Cc|by .c
sponsor|.....c
spot|......f|check ......d
spr|...d
spra|c
spreadsheet|d
sprint|e|#50 ..c
sql|D.B
sqlit|C
squad|and ...b
st|...ec
sta|DD.dECCc|out ..c
stabl|f
staff|D.FHC|are C..B
stag|g.B.Cd.d|#10 ..B..b
stal|...b
stand|f.....d|in ...B
standard|ce....B|and b
start|dD.ekc.c|and .....c|in f|of c|on .....b.c|the ...c|up D|with C...d.B
stat|.iC.DCC|: B|the .d|them .b
statement|.hb
stations|.....B
statu|D....B|: D
statut|Bc|and .c
stem|..b|from ..b
step|.B.f.bgc|#10 ......e|and .......c
still|..C..B.c
stock|...bE.C|model B
stop|.C|and b
stopp|F
stor|dDC.E.D|and B
straight|Ccd..hl|from .b|into B.....g|to .....e
stream|D....B
strength|.c...b
stretch|B
strip|......d
stripp|b.....g
struck|.....c
structur|B.d|output ..D
stud|c
student|C.D
studio|B
styl|LBqF.BC|guid ...B|is ..d|of ..c
sub|c.bc
subject|C|: B
submitt|....c
subreddit|d.....e
subsid|b..B
substanc|c
subtitl|.......c
successor|.....b
such|.b|that b
suffic|....c
sufficient|....bc
suggest|C....B
suggestion|.......d
sum|....c
summ|...c
summar|F..C..e|by .......b
summaris|D.B.bd
sunda|e..h|night c
supervis|gBbC|finetun .B
supervisor|......C
supp|....c
suppl|B
suppli|.E...C|train b
support|b....B|model ......c
sur|..cc
surcharg|g..e
surviv|B...e
swallow|c|the b
swap|c..c
switch|C..C.d|it .....c|off c
sync|D
syntax|E
synthetic|B...BBh
system|.DD.B
t|c.bBd..c|#10 C.c.d
tabl|...DCBC|and c|are d..b|the C|with ..d
tablet|cbC
tag|...cb.e
tagg|B
tak|dCcd..eD|#50 ...c|car ..c|plac c..d.d|the c
taken|DD..b.m|from ......c|over ......i
talk|.Bj.C|about ...b|lik B.d...b|to d
target|Ci.BCCgd|: .......c
tariff|ccC.B.C
task|Fb...C
tast|..c
taught|gd|to f
tax|.....B
teach|c.c.cCc|a ....b|the ..b
team|CD...BB|lead ....c
team'|c
technical|b
technician|.b.D
telegram|......g
tell|bfE..e|it .b|us .....f|you bc
templat|.C..D.D
ten|B.Cbd.c|day b..c|question ....b|work c
tenant|......b
tend|.......c
tenth|.....E
term|d.Cb..B|of ...b
test|FGFHOvMD|: ....cd|? .....d|and B...c|befor d....d|by .....b|data .....c|for c|it .....d|question .....c|set ....CD|split .....C|the ....Bf|with c...C
text|G..EdCdb|: ......d|are ....b|classifi ....d|for ....c.b|is B....b|model B|that ......B|the ......b|to ..b
th|.b.dC
than|....EB|#200 ....C|#50 b..d
thank|..d
that|..bbcD|a c|all ....b|answ b|each ..d|ever ..e|has e|is dc.bc.c|it B.C..b|its C|know c|mak ....c|must ....bb|new C..C|no ......B|our D|repl ..B|run b|the BC....b|way ..b|we b|wer ....B|writ ..B
that'|.bd.j|all ....b|it e.....c|the e|what ....f
the|.......E|#10 .fBd|#1000 .....b|#200 E.dBc|#50 .bc.d.cf|#500 e...dd|#5000 .....e|acceptanc ....BD|accurac .....b|adapt .eC..e|advic ......c|advis cc|advisor c..d|agenc B.e...b|agent C..B|alert C|answ .d..C|api C...c|app .......b|approv C.....C|approval cc|are ...BBBf|articl Dc|ask ....b|assistant .b.c|assistant' c|auditor .b|author B...B|authorit ..C|authority' b|autumn ...b.c|backend .......c|bas ....c|basi .b|beginn c..b.c|big .......e|bind c|board d......b|book C|bot .b.c|box b.c|budget ....b|bulletin .d....b|bus c|cach ...B|calendar ...b|call C|cam b.....c|camera ....BC|can B|chang d..g|chapt .c|chat ...cB.d|chatbot db|checkpoint d..d|chunk b|cit db|city' b|claim ..b|classifi B|claus Cd|client D|cloud .......b|club ......b|com ......d|commission .....b|committe g|communit ......c|comparison ....B|complaint .....c|complet .....c|condition E|consolidat b..c|consultant ..B.b|contact c|context CC|contractor ......b|corpu .....b|cost ...d|crawl ......b|crew ....c|curriculum c|custom C..B|data ...b.b|databas C|day ...c|day' ...e|demo .....d|dialogu D...B.c|do .....c|drug c|dump b|editor .....b|embedd B|emergenc c|encod ....d.c|end .e|entir b...c.b|entr .....c|evalu C...D|even ...c|exam b|exampl ....B.c|fact C..B|fair .....c|feed ......c|fees ...d|field b|figur .....d|fil c....de|find .......b|finetun DfE.eid|first BBBb.i|fiv ..d|fold ....b|follow .....B|forecast .....C|form ..B|format ..c|forum ......B|four ..d.b|front b|generat ......g|generator ......b|go ......e|gpu ..b|group d|guidelin .d|head B|held .....C|help ..c|hint .......b|hit BC|holida C...b|host ..b|hotlin c|hous b|hr c|id .e|ide c|idea C|imag ....CB|index GE.G.CC|inform B|inspector C|instruction ......b|internet ......c|inventor .....b|job b..dbb|kiosk c|know C..C|label .c|land .....B|languag ...cb|larg .......c|last ..b|latest ...c|layout C|leaflet B|learn .c|legal .d|lett B.b.Bb|licenc d|lin .....b.c|link Bf|list ...C|liv c....B|llm ...d|log .b|long ..B....B|loop ......c|lora .cB|lot .....e|mail B|medical ....c|memb b....b|menu c..c|merg ...d|messag ......b|ministry' c.b|model djee.cBC|model' ef|morn ......b|most ...C..b|national b|network ef.c|new .BB..Cb|next c.Cf..cb|nin .....b|notic d.b|numb Ec...d|off C|offic ..b.dc|official ......C|old ...C|on b|onl b|operator ...B|ordinanc b|oth b....D.d|output ......c|own B|pag G..C..B|pair cd.bDc|pap C|paragraph df|paramet bc|passag CI|permit ....c|person B|pilot .....c|plan B|plann c|platform c|polic E..C|pre c..c|present b|pric E|procedur D|prompt .CFBGEB|provid c..c|publish B|purchas b|q ......f|qualit b|question .....dd|rat ...f|recommend ...B|record .B|referenc .e|region d|regist .D|regul D|regulator .b|releas .b...C|rep ......b|repl ......b|report ..b..b|request B|rest ..B..D|result .....ccb|retriev .F|review .....b|revis b..e|revision .c|right ...bb.B|rout C|row C|rul C.B.CB|run ...b.i|runn b|safet ...B|sam .....fcd|sampl ....B|scann B|schedul C|school C|scor .....c|scrap ......d|screen C|search .H.D.CFD|second h..ec|section .hb|sentenc .....c.d|set ....d|sft C.C.c.b|sheet B|shop .....b|short B|signatur ......c|sit c|six ....c|slid .....b|sop .b|sourc Cd|staff ...B|stand d|standard Bc|start ....db|stat e|statement .b|step .b|stock C|styl ..BB|suggestion .......d|summ b..d.b|summar ......b|summaris .....c|suppli d.dd|syntax C|system .CCd.d|tablet b|talk ..b|target ......c|teach ....B.d|team ..b..db|ten ....C|test D...CFB|text ......d|third d.c|thre ..c.b|ticket ....b|tim ..B|ton ...D|tool c|top .......b|train .dD..hf|transcript ......c|transl B|tun .f...kc|turn ......c|two B...d|university' B|url Db|users .....c|usual C.b|valid c|vector B|vendor b.B|visitor .c...c|ward .....B|way ..f|weight .d.c|wer ......c|whol d..be.c|wiki C|wint cb|work C|writ ..d|year ....b
their|CC.H.ED
them|bi.DdFg|; B.....c|and ..c....b|are B|as ...B|befor ......c|by D|for ......C|from .c|in .b|into c|is C.....b|out C|so ..b.b|the D|ther C|up C|without ......e
themselv|.....d
then|c.EkBDEe|a B......c|answ b|it' .....b|the B|valid ...b|we b..f
ther|....fdc|are C...eb|is ..C..C|isn't c....d|was C|wer b...B.c
there'|DdC|no .d...c
thereb|..b
therefor|hcBfC.Cb|we ..d
thes|.fBCi
they'r|......f
they'v|....b
thi|cbgbeBD|is C..be|pag D|quart c|season c|season' d|tim .....b|year e|year' e
thing|c..b.C
things|c..b
think|C...eC
third|c.....C
thirt|....i
thos|...Cgf
though|.......b
thought|E|about D
thousand|....B
thre|CB...E.d|bullet ..d|epoch c...b|second .......C|tim ...c|to c|week ....b|year ......d
thread|......i
threshold|b....B|and c
threw|C
through|e.cc...c|it ......b|search B|the E..B
thu|.....c
thumb|.....id|up ......d
thursda|f..hdb
ticket|b.B.d.c|and ......d
till|....b
tim|.DBb.b.c|: C|; C|and c|for .....c|is .....c|per ...c|the b..B|to C.....d
timetabl|b
tinyllama|c....B
titl|CbCC|and Bc
to|..cB|#200 ....B|#50 ....c|#500 ...b|#5000 B|#year D|: C|a B|add .c|answ d|ask C|be ..c.c|begin ....c|call C|do D.c|each .b|finetun B..Bc|get E.e.c|go .....b|hav D.b|it .C|keep ...c|learn C...d|look c.....c|mak ..c|our C|produc ..c|read ......c|retrain ...b|school d..b|see .d...D|show .c|sound ..c|sta ...c|start ....D|stop D|the BC.BBi.c|them b|thi d|thre .......b|train ...C|two c|writ ..c
toda|f..b
today'|...c
togeth|Df..f|with Be
token|....CC.B
told|..B..B
tomorrow|b.d
ton|G.qF|guid C..C|of B
tonight|....d
too|.h..DcgB|few ....D|man ......d|much ......d|slow b
took|...B.Bc
tool|..CD.CBb
top|C..b..c|#10 ......b
topic|D.B.d
torqu|e|valu d
total|....j
touch|...c
traceabilit|.h
traffic|...B
train|gfcjigeG|( c|: .....c|a C.fDBB|adapt ..b|again ...C.C|and .b.c.e|answ Ed.B|are ..b|as .c....d|at ..bd|corpu c|data c..B|dialogu Bb|ever b|exampl ...Cb.f|fil ....ed|for E..CCB|from ...d|in l.ch|into e.e|is ...b.B|it e..d|its B|los B....f|material ....c|model Fc.B|not d|of EC.B|on .BbCd.d|our C|pair G..C.c|question .....gd|run ......B|set ....g|so .....c|start ....e|text c....Be|the D.cCc|them b|to .cd|we .....D|with ....c|without ......e
traine|....B
transcrib|D
transcript|E...d.kd|of ......c
transcription|B
transf|......b
transform|D
transl|F.B
translat|D.....f
translator|B.B..c
treat|F
tri|E.dCDf|it .....d
triag|....c
trial|..B.CoC|with .....b
trigg|d..h
truck|c
trust|C.....b|the .....b
try|..c..d|it .....e
tuesda|d..fcb
tun|cbkhi.cB|#10 C...b|: ......b|a E|again c..d|by ..C|for ..fb|in c|is b.cc|it ..b|job ..B|model I..GE.E|of ...b|on ece...d|phi ....b|the ..c|to C.f..c|with .B..b
tunnel|d
turn|EB.B.C.c|down B
tutor|..B
twelv|..B.e.c
twent|....e
twic|c..b.B.b|a c..b
two|DEED.GHg|day ......b|epoch ..c|even c|hundr ....e|law ....b|moderator ......C|month b|sentenc ..c|week ...b.b|year ...C
typ|D.DCgC.g|( .......B|: .......b|by ....d|in ....c
unaid|.h
unchang|C
uncheck|......k
und|.c.cB|#50 b|half .......b
unfilter|......p
unit|......B
unknown|B.....c
unmodifi|B
unread|......w
unseen|C.B.Gcm|question .....c
untest|B.b..q
until|BDfDEEC|it h.d
untouch|C.....d
up|.cEb.E|; c|on e|the f|to .......d|with ...b
updat|cB.m.C
upload|D..Dc.d
upon|...cb
urgent|....b
url|Dd
us|B...cd|to C
use|BCDDdf|: c.....b|the ....cC
used|.DCC.dfB|as C.....d|for ..B.D|in C|the ....b|to f.b..c|without c.....e
user|C..B.B
users|..CCD.f|are .....d
uses|D...c|it .....b
using|......c
usual|b..e
utteranc|....c..f
v|.dC.b.C|#10 cc..d.B
vaccin|d
valid|.CdeDkB|: .....d
valu|..C.B
van|....b
variant|c.BB.c
variet|c
vector|c.....Bc|db d|stor C......c
vehicl|c
vendor|E.D.EB.B
vendor'|B
ver|.....b
verb|..c
verifi|c..c..b
verific|.....c
vers|F
version|.dE..D|: ...c|of B|with b
vett|......d
via|b.c
view|.....d
vision|C
visit|....c|hour e
voic|H.mED.B|of ..c
volum|Eg
vot|..cc|: ...b
vouch|......d
vpn|e
vs|C
waiv|.....l
wak|...b
want|DdcED.ED|: b|an c|one b|the D|to B
ward|....fD
warden|b
warm|..g
warn|C
warrant|d
was|C..JBc.G|a D.B|cancell D|chosen ..c|consider .....c|dropp .....b|finetun cb..c|found .......b|nev ..c|no .....B|not ......c|put ..b..c|remov D|shown db|test b....C|the B|train .ecD|tun c|used .....B|written ..c.c|wrong ......c
wasn't|B....e
wast|d.b..b
watch|.....c
way|..j.BC.d|of C
we|.D.Dck|agr c|are ..c|ask .....e|begin ....d|can ....b|chos d|collect ....C|compar B....B|could C.C..B|did ....BCc|didn't ..c|do cb|don't .bc.Dfc|evaluat ....Dd|finetun .....E|gav C|get ..b|go e.b.b..c|had B...C|hav ....d|haven't C|hold .....D|keep B....B|learn .....B|let c.....c|look C.C..b|might ..B|need B|nev ..c..d|put c....d|search .......B|ship b|skip .....f|start .....e|tak d.....f|teach b...b|test .....B|therefor ...b...c|think ....c|thought C|took ......d|train d.dde|tun c.ebc|use D...bC|used ....c|want ..e|went ..b|wer C|will B.C|won't .....g|wrot C...c
we'd|F..C
we'll|b.d.be|see .....c
we'r|c.d
we'v|....d|got ....b
weak|......B
weath|E..C
web|D.....he|pag ......b|search c
webhook|d..f
websit|D.....k
wed|....e
wednesda|e..g
week|cCDk...C|#10 E..Ddcc|#50 ..cD|) ...b|; ...b|and b|by .....b|of ...c|on C
week'|d..e
weekend|i..p|and C....b
weight|f..eDbD|are G....c|for B|in b|of C
well|.c...b
went|....Bhc|in c.....e|through ......B
wer|..DD...E|add ......b|ask B|generat ....b|in Cd|not ..c...c|used c....d
weren't|....D.c
what|..C..E.b|: ....c|happen .....b|if ...b|is B|it C.C..c|the ......c|was .....b.b|we D....C
whatev|b..b..s|the ......d
whatsapp|......e|group ......c
when|.CEf.DFD|a d..c|the ..C....D|to C|we .....B|you .....b
whenev|f.Bl|a ...b|the ...c
wher|..BD.C.d|does b|it C|the .B
wheth|ECC.DB|it f....c|the F....C
which|.....E|answ ......b|are C.....b|has c|it B|the CB.Bd|was B|we ..b
whil|C....C.i|the .......b
whisp|C......c
who|...FEC|check ......c|is d|may c|own b|writ ......c
whol|c.B.dee
whos|c
why|..e.CCD|does c|it ...b
wiki|b.B.B.fb
will|cd.eeoCB|be dB...Fe|do ...ce|finetun d|know .....c|not D...B|notic .....c|report .....d|say .b...d|see .....d|show .....f|tell .....e|train ...c
win|d
wind|...C
window|c
wint|b..c
wir|e
wish|B....c
with|....d|#10 c.f|#1000 .....B|#200 .....C|#50 ....d|#500 .....D.B|#5000 ..g.CB|: .....b|a C.....c|all e..b|answ ....f|b c|each bb.c|ever Bc|four ..c|it c..d|its Db|llama ......d|new ...B|one B|our c|prompt ..c|that b|the d.Df..C|their f|them c...g|thes ....d|thi b|thos ....b|thre b|two ....B..c|which ....cbc
withdrawn|...d
within|eCBiB..D|#10 .......C|#50 c..d|ten d..b|thre b
without|ggdDDikD|a .c|acces c|any c|look C|network DC|open d|search c
won't|D....h|be .....b
word|GCjCFD.h
work|council C|day d..e|on ......b|without d
workflow|...d
world|c
would|IC.CFc.B|do ..b|hav ......Cb
wp|......b
writ|EdeDeB.f|#200 b|#more C|a ..B|in ..g..b|it .d|lik ..e|that b|the C..CC..e|them .c....d
written|C.cDhCb|by .bD
wrong|DDB.C.b
wrot|FCdChCd|#200 ....b|the b.....d|them B
x|......c
xml|..e
yaml|B
yard|d
year|..Df.Eb|and D..D|of ....b.db|so c|the ...c
year'|......b
yes|flCcc|no d
yesterda|d..f
yesterday'|b..e
yet|C....JB
yml|f..h
you|B..D..Fb|ask .b|finetun C.b|know .....c|the .b|typ .......e
young|..b
your|cC...DE|own C
zero|.....dd
zon|b
skips
#1|#10 c...c|aft .......b
#10|#1 c..c.B|#10 bcB....B|#200 b...c|#50 ..Cb|#more ......C|) g......D|: .....g|; .....b.B|a .b|adapt c.B|and ...d.b|answ C|ask b....c|assistant D|b bC.....e|be ...b|each .c|epoch ..b|for bc....e|from ..b...C|has d....b|is ...b|it .....c|know db|languag c|learn ..c|liv C|lora ..C|may ...b|mini ..c|model .BB|month C|not C|numb c|of C|on D....C|out B|paramet C|post e.....d|question d|read B|run B|search .......c|sft ...c|so D.d|that ...B|the c..eB|to .......c|train C.c|tun ......b|up ...b|was .c|writ B.B...c
#1000|are ......c|by ..c|from b|of ..c|per ....B
#200|#200 ....d|#50 c|#500 ....F|( ....b|) B...D|: .....b|? ....C|all ....dc|and B...cCC|as ....c|by ..c.f|call ....e|each ......c|for ....eB|mail ....c|model ......bB|no ......b|not ....c|of ....d|on ....C|one ....c|per B...c|question C...CC|so .....c|test .....b|the .....B|to ....cb|train ....C|which ..c.d|with c...gd.B
#50|#1 c|#10 c..c|#200 ....D|#50 C...eb|( ....D|a C|answ ..b.b|are c|by ....B|each ....d|for B...m|in ....c|model ....c..d|of C.C|ones ....B|pair ....c|paramet d|per ...Ce|question ....d|test .....B|train ...b|was C
#500|#1000 c|#200 ....C|aft .......d|answ ....j|as ....c..B|by ....b|each ....B|end .......b|exampl ....e|from ......cC|in ....bc|of ....d|on d|pair ....g|per ....O|question .....C|so ....c|that ....c|the B...f|them b...b|which ....db|with ....c|written ....b
#5000|#5000 C|; ....b|are .....c|by ..e|for ..D|in ..e|not ..b|of D.c|the ..b|written c
#more|and .......b|answ c...B|are ......b|of .....c|pair ......C|the c
#year|) b
%|) .....b|the ....B
(|#5000 .c|#year b|% ....cc|) dB|a c..c|by C|from b|is ....c|m .......c|not c|of D|on ......b|onl ..b.c|pair C|to C|with .b....c
)|#10 ...c...B|a D|by ..C|finetun b|lora B|model D|that C.b|the ..B|train ..b|tun b|with .b
:|#1 B|#10 .B.c|#50 ....b|( .....b|: C|a .c|again c..d|agent .......b|as d..c|b .......e|by Dbb|chang b|com b|ever c..c|finetun .cb...c|for ...b|from B.b|get .....b|hav ..b|head ..b|i C.b|in ..c|is c..b|list b|llm .......c|model D.c|month ...b|ms ....B|need .....d|not ...bb|of E|on c.dB.b|our B|pair C.C...B|per ...b|question ...bD|rat c|review ....b|rewrit .......C|sampl ....d|search D......b|second b|sentenc ....b|small b|start c|text ....b|the ....BB|then ......b|to ....b..B|train ...e|tun ..c|two b|was b|what ..b|with ...cC
;|#200 .....c|: d|and C|are B|check ......b|did ..b|finetun ...b|has cbb.b|hav ......b|is ..c|it .....b|look .....c|lora B|model .c|of C|on C...bbc|oth c...b|text b|the ...d|to ......b|wer c
a|#10 C.....B|#50 d..d|( C|; ....C|and C...bC|are ......B|b DC.Eb|bas ...C|befor .....c|by .......c|call C|chang b..c|cost B|day C..B|fil D..B|finetun ...e|for C...C|from .B....D|has Cb|head .....b|in BC....Bd|index ...B|instruction c|is .....b|languag ......b|llama c|llm ......c|lookup C|lora ...c|mak ..c|model .D.CC.e|no .....B.b|not B|numb .c|of ..C.c|on B..D|one ....b|out .....c|prompt ..c|read ......cb|round .....b|run c.db.b|search .b|servic .b|set ....Cb|sheet c..b|small b|so C.B|step .......c|text .....c|that .....C|the .c|ton ..C|train ...d|tun ...b|up .....bc|version c..b|was ..d...e|we e....c|whos b|with C|writ ......c
about|hour c
abov|% d
accept|the .....c
adapt|#50 ..b|: b|it .cc|the ..c
add|to ....c
aft|answ Cc|call .......B|chang ...D|last .....c|of ...b...c|prompt ..E|run .....c|second .......B|sentenc db|the d|train ...B|week D
again|ever B|the ...c
agreement|the B
all|are ..b..e|by ....C|for .....e|from c.....e|hav ..C|in .....c|is ....b|it d|of ......b|the ...c|them ....dc|tim ...b|train ....b
along|the .d
alwa|in ..b|the d..c
an|is ...c|model B|of B.....b|on C|that d|the ...c|tun c|with .......c
and|#10 B..b|#200 ....Cb.E|#50 ...c|( B.b|: B|a D......b|about B|all ...b|and ....b|answ f|are Cb|befor B|by .cC.d.E|call c|check ....c|cod b|com B|contact c|dat .d|don't B|each c..d|els ..b|ever C|finetun D.b|for D.B|from .c....c|hour d|in .c|into ......c|is C....e|it D..B.c|lik ......B|limit b|list b|model D..c.C|nev .....b|not ......e|of .d|off b.c|on C.....f|pair D|period d|pric c..C|put C|question B|rank .......c|rat b|releas d....b|rul e|run B..C|search c......c|sentenc ..c|sheet B|straight ......c|tabl b|term C|test .....B|the ...cB..c|them E|thi B|thre ......c|to ......c|train ......c|used ......b|valu c|version .c|was C|we ..b|wer C....B|which .bb|will B|with ..c|without cd|won't ....c|year .c|you c
answ|#500 .......d|( c|a ......b|from ....c|it ....bc|memor .C|of C|on .B|question d|s .......b|the E....B.c|which d.b.d|with .b
answer|a C|the c
anyth|the d
apart|the b....b
app|the .......c
approv|the ..B
approval|the C
are|and ...b.d.b|as E|by .d..CD|each Dc.C|for .....b|from D|in c..d|into h..b..c|it ....c|not gc|of c...b|on E..c..c|out ....BC|per ...c|test .....d|the ...C|to ...Bcb|train ......c|up B|with E..D.c
as|: ....c|; b|a .......c|and D.....b|as ..cb|by B|com ......e|in E....b|is B|of c|stand c.....e|text d|the .....d|typ .......d
ask|#200 .......c|a .....c|in d|model i|question .....b|sam .....d|the C|to c
assistant|a B|its b|the Bc
at|#200 ....B|a ..B|and ....b|beginn ...b|end cf|fingertip d|tim ...C.C
attach|the .B
b|#10 B.B|#200 ..b.c|#50 ...c|#5000 C|#more B.E|) ..d|: .....c|adapt ....c|finetun ...c|lora b|of B|on ..cBB|our ..b|run b|the cc..C..f|them ..c.b|to ....d|train ..b|tun C.b
back|the .....B
bas|is ..b
be|: ......c|and ..d|befor .....B|by C.b.B..b|for .c..BB|in ..C|into B|on D..E...c|to ......B|with ....c|within .......C
becaus|are ...c|is .....B|model c|the ...d.d
been|and .....b|by ....b|for .....b|in bb|into c|with c
befor|: .....c|are ....B|first .....B|goes c|is ......b|model .....D|season c..d|start .....b|train ......c|tun .....Cc
below|answ c
between|and E
book|the B
brief|the ....b
budget|ms .......b
by|#10 B.....d|#200 ....C|#50 C......b|( b|a ..b|adapt b|and B.C.c.d|as B|assistant b|bot ......b|document B...b|engin c|finetun .b.c|for ..b.bc|in ...C|is E|it ..b|llm B.....d|lora ......b|model .d.CB.c|moderator ......C|network .c|no .c|on b.db..B|prompt ......b|sam ......d|so b|the .cc|thre ..b|to ..c|train d..dB|tun .e|two C...f
calendar|the b
call|( C
cam|the b
can|about c..c|ask c|for d|it C|them C
can't|the ......c
card|the B
chang|a ...C|and ...e|in ...b|the ...c|week B
chapt|the .d
chat|from ......c|it b|of ......c|the .b
check|#200 ..c
circular|the c
cit|and .d
clas|by ....d
classifi|the .....b|train ....Bc
claus|the b
click|the ......b
cod|the D
com|? .d|a ..b|our C|the GC.D..D
comment|the ......d
compar|with .....d
comparison|the .....d
comput|the .....c
contact|the b
contract|the b
contractor|not ......b
corpu|the e.....c
cost|the b
could|the ...B
countr|the d
custom|in d|still .......B
dat|the D
data|#5000 ..b|: ....c.c|and B|from .....c|of ...b|the ...B
databas|the C
day|a b..b|the .....d
decision|the ..b
delet|the .....b
demo|the .....c
describ|the .....c
dialogu|by ......c|the ..b
direct|the .....c
distill|the c
do|a .....c|again ...B|finetun C.c|know .....b|look g|train B
document|is c|the b
does|know C|learn ...c|model .B|need c
don't|a .....c|anyth .....d
draft|the b
dump|the ......c
each|a ...b|and ...D..b|answ B|as C|at c|befor ...c|by c...d|from ...c|has C.b|is E..C|it Db|meet ...c|of .B.d...b|on E..D|releas ...b|sinc C|so ..c|that c|the ......Bd|which B
edition|the ...c
end|a C.c
entr|the ....b
epoch|#10 .....b
even|the ...c
ever|; B|and ...c|by B|from .B|has B.d.b|is B..C.d|it Cb|month b|of EB|on B..B|the ......b|week g..g|with ...B|year ...C
everyth|the .....b
exampl|#10 ....d|#200 ....C|by c...d|for ....b|the .....B
explan|the .....b
export|the ...c..d
fed|the ......e
fee|and f
fetch|the ......b
fifth|the .....B
fill|the B
finetun|#10 ...Cd|#200 B...c|#50 C|#500 ....d|#5000 ..d|#more D.....B|: b.B|a ..C...b|assistant B|each b..d|for b..c..b|llama b|model D.cB|on b.b|so B|that B.c|the c..d
first|: c|and .....c|is c|the ....c
follow|the b...d
for|#10 C...c.b|#200 b|: ......b|acceptanc ....B|and D....b|as ......b|claim .b|cod ....b|comparison ....B|evalu ....B|first ....eb|in ..b..b|lett .......c|lora ....e|mail ......b|model B|month C|new ......b|of ....be|old ......b|on C..B|pag ......d|question ......bc|reason d|releas .c|rul B|search ......B|second .....C|start ....f|test ....dd|that ...c|the .c...c|to B|ton c|train B....d|tun C.B..e|week D|without ......b
form|a B.d
found|the ......d
four|a c..c|and .......c
from|#50 b..b|#year ....b|? .C|api C|feed B|finetun c|it .b|last ....c|model cc|official b|on d|one ..b|own c|passag .C|prompt b|the .B|to ..C..BB|train Cd..CdB|tun d....c|web ......b|weight .e
furth|on ......b
gemma|the ..c
gener|the .......c
generat|the Ec
get|on ...B
giv|and C|the .B
given|the .c
go|#10 c|b d|the C....B.B
goal|the ..b
goes|aft .....B|the .....b|to c..e|without .....d
good|it B
got|of .....b
gpt|mini ..b|nano ....c|o ......b|on ..B
group|the d.....b
had|the C|to ......B|train B....b
half|day ...B|second .......d|the ......b
hand|the ....bb
happen|the ...c
has|#200 ....d|all bB|be B.B..B|been B....e|from c|it .....e|on B|oth e|our b|seen .....B|the .d.BB|them c|through B|tun ..b
hav|be .......d|look ..c|model .B|the ......b|them ......B|train ...C
held|question .....b
hint|to .......b
host|model ......b
hour|the C
how|? ....c|is C...bb|it .c...b|the c.cc|we .....B
human|the ......c
i|it ....c|on .....c|the ..C|thi ....c|to B
id|the .c
if|ask c
import|the C
in|#10 C..Db|#50 c..b|#500 .......b|#more C|( .......B|: d...b|; C.....B|a B...B|adapt g|and C..gfc|answ .d|archiv ......d|branch ..b|by e|catalogu .......B|context CC|current c|data C|databas B|finetun e|first C....d|fix ..b|from .....c|head c|in b|it B|list .....b|log bc|lora h|mann .....c|model jB|morn ......b|network c|no ...c|of c.C.Ce|or c|pair Be|prompt CB..C|report ......b|run b|second ....b|team ...b|text ....b|that ...b|the c.d.c|train Bi.D..D|way ...b|we ..C|weight b..B|work .....c
includ|the c
index|the DB
instead|a b
instruction|and C|on ..B|the c
intend|: c
into|#10 c.....B|and b|assistant b|by B|finetun C....C|index ......C|model b.c|search C|train ......d
is|#10 ....c|: B..C|? .....b|again ...D|and C.c...b|anew c..e|as C....d|back .....C|be ..cb|becaus B|by Dcc.C..c|enough ......b|ever D..D|finetun D|for ...b...c|from D....f|in DBgc.CB|index b|into ..f|model .B|of bd.b|off d|on B...ddc|onl b|out ...cb|over ...d|sinc d|so B..B|test .....b|than C|the B......c|through ...c|to ..c.cc|train ...C..d|we C.b|which B|with ....b|without .....f
isn't|the ......c
it|#200 ....b|#500 ....c|: ...B|; .....b.c|a C.....B|about c|aft C|all B|and B.b|as .....c|back ...b|be c|by b|ever B|finetun c.b|for ..B|from e......b|in ..d|is ......b|it .....C|its C|learn .b|lik B.d..b|liv .....c|no b|not .....E|of b..d|our c...b|out ......c|question C|so .c.b|tell c|that cb...c|the .d.b|them .bB|thi .d|to D.dC.C|train ...bbe|we c.....b|well .....c|what .b|without d.b..d|writ ..d|you .....b
it'|the c....c
item|the .c
its|( .b|; ......b|? .B|and b|in .....c|on C|train .....db
just|it .....e
k|#10 b|) ......b|from B.b
keep|with b..c
kept|for ....cC
know|current B|is e..c|law B|new b..c|pric D|rul c
knowledg|: d|the c
known|the c
label|the ....C
labell|the ....B
languag|and ......C|by b|is ...b|on c|the ....b
larg|model B.b
last|the .....b|we C|year ....b
learn|new ...d|the d|with Cf
let|#50 .......b
lett|the B.C..C
level|the b
limit|the C
lin|the ..b.d
link|the c
list|it .....b.c|that C|the ...b..b
liv|a .....B|the B
llama|#10 ..b|#200 ......b|b ..b.B.c|on ..C|the b
llm|the .......e
long|the e
look|the ......c|them b.....c|up .c....B
lookup|the d
lora|#5000 ..F|it ..b|qwen b|the c.....c|train ..C
m|) .......b
mad|the .....c
mail|and .......b|by ....c
mak|model ..b
mann|speak .....b
mark|the c....b
measur|the C....d
memor|the .d
menu|the B
messag|the .....b
ministral|b c
minut|the ...c
mistral|b B.....b
model|#200 ....B|#50 ....d|#5000 ......c|#more b|; ....c|a CC|all c.....c|an ..b|and ......c|are C|as .....b|at b|be dC.c|by c|document .b|ever b|finetun ...B|has .b|hav c|it Bf.b|its ......c|know ...d|learn .C|llama B|new ...b|no BC..cCb|not DC....B|of ...cb|our ..c|produc .d|read .b|releas C|seen .....b|test .....F|that E..B|the ...C.B|them Cf....e|through d|to B.d|train B..B|up ...b|was c|we C|which b|writ .......B|your c
mov|the c
ms|: ...b|ask .....c|each .......C|ms .......B|the .......b|to .......c
must|in .....b|the .d
nam|numb b
need|be c|search c|train .....b
neith|nor ......b
network|the C
nev|a .....c
new|; C..D|are ...B|com c|for ...b|in ...c|is ...B|model C..D|new d..f|the ...C|to b
next|: b....d
night|#10 ...C
no|) C.b|; b|and E|are .....c|befor .....cb|behind C|by ......h|data ......B|exist .......c|for B....bd|has bB....c|in .B....c|involv ......b|is Df...CD|model C....B|need b.....b|no d....B|numb .C|of F....c|on C|question .....h|read ......c|set .....g|so B|test .....b|the B|to eBb..C|train B|was ..b|with .....b
nobod|the ......e|tim ......C
non|the .....B|them ....B
not|: C|; c.c|all .....b|and .b|anyth c|as .....c|by .C..dbd|finetun C|for ....B.B|into D|it ..B..cc|of C|on .....DC|one b|out .....e|plac .....f|search b|than .......b|that C|the ..B..CB|them ......d|to b.B...B|up f...c|with .b|yet .....B
noth|the C.....c|train C....CB
numb|it b|its CD|the .b|to .b|train E
o|on ....c|the ......C
of|#10 ..b..e|#1000 c|#50 d...E|#500 e|: ..d|; ..C|a .b|and D.b..cB|answ .d|at c|by .b|call B|catalogu c..d|cit c|com B|custom c|data .....c|day c..c|exampl B|fil .....c|finetun .....g|first .....b|hour B|hous .b|is ....B|label .c|last ......c|lett ..d|lin .......c|list ...b..c|manual ...b|may B|model .....e|month f..g|nin b....b|not C|of b|offic B|on ...c|pag ......c|pair ......c|passag .C|person b|project d|quart c..e|question ....C|releas ...b|repl ....b|report ....b|right .....c|sam .....c|season c|second .......c|six ....c|small .....c|suppli b|tariff B|text ....c|thre ...c|thread ......c|train .f...dD|tun B|two B|was .....c|week d|weight b|with D|work B|year ...cd.d
offic|and b|the B
on|#1000 D.e|#200 ..e.gd|#50 D...c|#500 .b...d|#5000 E.c|) .....c|; B|a .......c|and E....e|answ ..c|approv ..C|basi ....b|by C.b|chang ...e|chat ..e|complet .c|current b|dialogu B|document b|even ...d|finetun C|first .....C|form B|held .....C|hour C|intranet ...c|is C|januar d|k B|lett B.c|lin ..d.c|list Cb|mail ..c|may ..b|million B|model d|of C.db.b|out .....C|own De|pair ..C.D|plan c|question ....C|record .....C|review ..b|rul c..B|sam D...ce|second ...d|sentenc ..B|so ..b|test .....D|the .b.c.b|to c..c|train ....be|unseen .....B|we ....c|websit .....c|wiki D..B|without B|year ......c
onc|year B..D
one|#200 .......c|a .....b|and C...e.b|at ..b|each ....e|for b|it .....b|the C.....cd|them ......c
onl|it b
open|b ..b
operator|the b
option|: B|the D.b
or|each ......C
ordinanc|the B
oth|the b
our|#10 C|( D|; ..B|? ..C|best ..c|by ....b|data ......c|has C|list e|model ce..b|on C|rul C|styl ..d
out|#200 .....B|: .....c|dat ...d|it .....d|its .e|the ..cC..B
output|the ......c
over|weekend C
own|of b|the ....b
p|#10 ..c
pag|from B|the .e....e
pair|from ....C.c|generat ......B|in c....b|it .b|of b|script b|the ....g|two ....b|used .....c|with c|written ......B
paragraph|the .c
part|and b|its b|the db|what be
per|#50 ....B|: .......b|and D|are ....c|for ...c|the b..c|typ ....b|we ....d
phi|mini c
phon|of d
pick|the C
plan|and c
polic|and C|the b
portal|a ..b
post|a ......c|the b
pretrain|the d
pric|and B|in B|of c
procedur|the b
product|in ..c|the D
prompt|#10 ..C|#50 ....B|a ..B|been ..B|for c|not ..g|that ..C|the ..B|tri ..b
proposal|the d
provid|the c
purpos|the B.d
put|by ..c|into B|on .....c
py|the .....b
q|: b..b
qlora|the c
quart|the b..b
question|a ..c|and .....b|answ d...i.c|be ......b|from b|our c|pair b|with ......b
qwen|b B
r|: Bb
rag|the B
rank|the ..b
re|on d..f|with b..c
read|of b|pag b|the ......B
recip|the c
ref|the .....d
refresh|the ...c
releas|the .....c
rep|the B
repeat|each c..d|train c..e.b
replac|the .....b
rerank|a .......D
retrain|the b..b
retrieval|and .......c|the b
review|the ......d
revis|the ...b
revision|the c..d
rewrit|search .......C
row|the C....c|train ....b
rul|#50 ....b|in d|the .B.D|with ...c
run|#10 c..c|#200 ....c|each ...B|in b..d|night b..b|on ...b|search .......b|the C
said|the .....b
sam|for c|in c
sampl|#200 ....c
say|and ..c
schedul|the d
scrap|the ......b
script|the ......C
search|and .......d|index .......C|the ED....C
season|the D..B
second|is b..c|of ....b|the C|with .......c
section|the .f
see|#10 .....c
sentenc|by ......b|of ..b|the .b
serv|the D
servic|of c|the C
set|#50 ....e|#500 ....C|by b|the ....CE
sft|#5000 ..b|the ...c..b
shall|the c.cc
she|the ...c
short|no ..c
should|finetun ..B|lik ..d|the bb
shown|a B|the .....c
sign|the c
sinc|and B|are .b...b|is b
sit|the ......c
small|#10 ..c|finetun c|model b
so|a ..B|answ ...c|can .c|do ....c|finetun ..B|is c.Bc|it BB|know ....c|model FbB|new ...D|no c|repl ..B|tun ..B|we .....c
sound|our ..D|us ..c
sta|for ..c|the E
staff|the E..C|train B
standard|and B
start|#10 .....c|each b..b|the b|train d..e
stat|and .b
statut|the C
step|the ..c
stock|and ...b
stop|the .....b
straight|the .....df
sunda|the ...B
supervis|of ..b
switch|on .....c
tabl|the ...C
tak|minut ...b|of B.c|second ..c
taken|the ......c
taught|the d
teach|#10 ....b|the f
team|a c|the .....c
technician|the B
tell|the .c
ten|day c
test|#10 .....B|#1000 c....C|#200 ....ED|#500 ....CC|( c....B|and .....B|for .....B|is .....c|of .....B|the C...bd
text|it ....b|our ..C|the .B
that|all C|assistant B|can ..B|do ....d|finetun C|from .d.b|get c..b|has D|hav c|in ......c|is ..c|it .....c|know c..C|lik ..C|model ..CC.b|no c|not ....CC|of B|on d|our D|read b|sound ..E|the ..B.cc|to ......b|train B|tun bb|what ....c|writ B
the|#10 ...cd|#1000 B.c|#200 .....b.b|#50 ....beb|#500 .......c|#5000 .....d|#more C....b|( C|) ..B|; .....D|? C...B|a C.....d|again e..c.b|aid B|alon b|along .c.c|also Ccc|alwa ...b|and C....d.c|answ .....fc|api B|appear .......B|approv e|are B...Bcd|articl .b|as E.C|ask D|assistant b....b|at D|b Dc....e|bas B|be ...B|becom ...c|box d|break .....c|by .....B|calendar ...b|can ..B|card ....b|categor ....D|chain .......B|chang C..C|chat ......c|check ......C|clas ....c|classifi ....C|colleagu C|collection b|column B|com Bb....c|control b|cop ...b|corpu b|council C|current b..c|data ...D.Cc|databas EC|day .....d|decid .......c|department c|desk d|dialogu .c....c|did ......b|document C|does .....C|doesn't ......c|dump ......c|each ...d|edition D|end .C|endpoint C...d|entr ....b|ever ...C|exampl .....e|exist ..d|export B.....c|feed C|fil C...c|finetun .....c|first .....bb|follow ....b|for C|forecast ...D|form C.g|format ..d|four C|from ...B|gav c|generat ......b|get ....b|giv .b|go .....B|guid ...F|had C|half ......b|hand b|handbook e|has .b....B|hav c|help ......c|hold c|hous D|i ...b|id .d|in ..D|includ B|index ......B|instruction .b|is ..B.bbdc|it .eB.C|item .b|its C|itself .b|k B|knowledg c..c|label ......c|languag ..c|layout ..e|learn ...B..c|lett ..d..b|librar b|lin ....B|list B.....C|llm ..c.c|log ......b|look C|lora ...B.c|los B|machin .....B|mail ......b|manag b.b|mann ..fb|manual ...B|mark b|mast c|material ....c|may B.....b|menu ...B|model cc...e.e|month ...c|must .bcb|nam Fd|need ......b|network d|new ...D|newslett .....b|not .Bc.c|notic ...c|now ...c|numb FfCCDCB|of Cd.c..C|offic ......C|office' ....b|on d.b|one ....C.c|ones ......B|onl ......B|open B|ord D..B|our ..c|out .....B|output .c|own B|pag cd...CB|pair ....Dh|part e....C|pc .....c|pdf d|phon b|pick ......c|pipelin ...c..b|plac d|plann .....c|portal D|print C|produc ..b|prompt ..F|protocol ...c|provid .b|publish d..d|quart .....b|question B...bd|rank b|rat B.c|re c....b.b|read E..B..C|recall Bc|record .B|referenc b|refus C|region B|regist ......B|releas C|rememb .c|repeat b..c|repl B...c|report .bb|row .....c|rul D.B|run ....c|say B..C|school ....cc|script ......c|search D......c|send .......c|sentenc B.B....c|serv b|servic .D..c|set .....De|short ..b|should .Be|show .B|sit ....c.d|so C|sound ..e|speak .......b|st c..e|staff ...B|stag ......b|start C|still c|stor D|structur ..c|student c|suppl B|system B|tabl bC|tak ...c|target .c|tariff d|team B...bC|tell .b|term .B.d|test ....DG|text .B.cB.b|th .b|that CC.C|the ...C.cdc|then ......B|ther .b|there' c....B|therefor d|thi ....c|thing c|thre ....c.c|through b|ticket ...b|to .b|ton ..c|too .e|took C|train .bC.dDb|trial b|tun ....b|typ ....c|up b|used ....ec|version C....C|voic ..d|want Bdb|was E..E.b|way c|websit ....b.d|week ...cc|weight f....c|went B|wer .c|when ...b|which ......C|whil .......b|who B|will .dC|with .....C|within .......b|without C|word ...c|work ...d.C|would ...c|writ ....d|written ......d|year c
them|in c|the .C....b|train c.....B
then|the .......b|to B|train ...e
ther|a D|be ....c|no d.....c|onl ....dd
there'|test .....D
thi|a ..c.b|is ..c|the ...c|to ....b|we D
things|the ...c
thos|are B
thre|( .....c|and C|of ....b|one c.d|re .......B
through|on ..b|tun ..b
tim|day B|the D|year e..e
timetabl|the ...B
to|#10 ......d|#200 .....b|#50 ....c|: .....C|; ..b|a B..C..D|an ..C|and ...c|answ C|any .....d|anyth B|are ...b|as ..b|at B|document b|finetun ......c|for ....d|it .c....b|lik ..b...b|nam B..B|new C..D|on .....b.c|one .....c|out ..b|test .....c|the C...dC|them ......c|thi C|through ......b|train ...C.Bf|up b|with c.c
togeth|the Ccb
ton|the ..c
too|to B....e
train|#10 ..b|#200 ....db|#50 ....g|#500 ....d|#5000 ..e|#more D.....B|( C..B|) ....c|: ....f.d|; c|? ......d|a C..c.b|aft B|again b..e|and F.B..e|are D|as ...c|assistant b..b|at c.bd|befor b|by c|contain C|each ...b|for D.....b|from ....B.c|in ...B|is .B|it .B.c|llama c|model C.b|no ......b|of c...c|on ....cB|onl .....c|our c|so .c|test .....B|that ......B|the cB.e|thes b...c|to .....b|two C..B|was B|we C|which b..b|with .bdbd|without ......d|your b
transcript|the ......c
tri|prompt ..B|the .....c
tun|#10 E..B..B|#200 ....d|#5000 C|#more C|b B....b|for ..d..c|in c|is D|it ......c|know .c|model ..C|on ..d|the e.cdc|with ..b|writ .c...c
two|#200 b|) ......b|and D.bB...b|each .......c|hav B.....B|in ....b|of b|read ......C
typ|the B
und|a .......c
until|are ....C
up|#50 ...bb|and .....b|the .......B
us|a b
used|finetun d|the C|train ......B|tun .....bb
valid|the .....d
valu|the b
version|the .e
visibl|the .c
vot|#10 c..c
want|answ b
was|and F...Bd|at ..b|down C|from C|in C|on edB.Cbc|test .....D|that ....b|train ....B|up b|with e.B..e
we|#10 d|#50 C|#500 .......B|: C..B|a .......B|about D|again ...d|against D|all ......c|and b..b.b|at B.C|do .....d|ever .....b|finetun ...BB|for c.c|from B|gpt ..C|hav d|in c...b|it c.dc.b|keep .....b|look ..b...b|need .b|not .....bd|on ....cdf|that C|the ..b|them ......c|to b|train ..D..C|two ......b|what b|with c...f..b|without .....e
week|#50 b|: C...ddc|on ...c
went|them ......B
wer|by D...C.b|for ....bc|in c|into f|of cc|on D|the Bd|to d....c|with B.....b
what|finetun b|has .c|in .....b|is C|know B....c|on B|train ....c|want ..b|was .b...b|with b|you b
when|are ....C
wher|is .c|the b
which|#10 C.....d|a C|and .c|are d..c..b|do b|model C....b|not ....B|of .c|search .B|to B....b|train B|which B
who|a C|responsibl d|the .c|which d
will|a .....B|be ....B|finetun C|if .....f|it .c...C|on B|the .b|them Cc|train C
with|#10 ...B...c|#200 .......D|#500 ....e|#5000 .....c|) ......b|and .d.b|answ .f|by ..c|call ...b.c|chang d..b|condition C|exampl ....C|few ....ce|finetun B|for b|from D.....c|in B|k ..d|label .b...b|larg .......b|lin .....b|lora c|new e..fB|of C|on c|own B|pag C|paragraph .C|passag .C.....c|product C|question .Bc.cb|sam C....d|sampl ....c|script c.....e|search .......b|section .b|text .d|that .c.b|the c..b.bb|to C...C|train c|valu .b|week' b..c
within|day e..f|hour ...c|s .......C
without|and C|it Bc|look b.....b|read B|search bc|to c
work|a d
would|to .......b|train C
writ|question ....c.b|summar .......C|the C.c
written|gpt ......B|the .dB
wrot|the D
year|and ....b|in ......b|the ...b
yes|no B|the B
you|? ..c..B|a c|for cc|on C|the C....f
your|and B
stance:
background|f.C..D
chosen|ojijgddH
considered|DKJGDDE
past|c...c.B
quoted|c.d.BCC
rejected|JGKDLGC
subject:
behaviour|KEiG.D
knowledge|f.G.EEEE
none|D......E
training:
store|..FFCEF
technique|CCb....F
verb|GCEGCB.C
under
#|..C.B.B
#1|C...B.Ch
#10|C.DBEE
#1000|....b.c
#200|..BB.CCe
#50|B.F.DCF
#500|E...CDCi
#5000|CbE.B
#year|C.B.E.C
(|BDB.C
)|.DB.C
:|DD.CFEFD
?|c.D.ECEB
a|E...CGC
about|.....BB
abstract|D
accept|d..d
acceptanc|B..B.d
adapt|ID.FDB
add|.....B.b
adr|......B
advic|E..Ddcd
advisor|cBC
aft|c.B
agent|E.CBCE
ai|B......B
aid|D.c
all|B
alternativ|G..B.B
an|.BDeC..c
and|FEDBC.C
annex|C....c
answ|.eB.G
api|c
app|.bC.edB
appendix|c
approach|..CB.BC
architectur|dC.bE
archiv|I..B
are|.CBcBB
ask|C.C..Ec
assessment|D..C..b
assist|b
assistant|..H.EDFB
at|D.C.BfCc
backlog|b
bas|C
be|c......d
befor|Bc
behaviour|B...c
benefit|.b
bidd|F
blog|...B
board|C...cb
book|d..de
bot|d..dee
brain|f..fBC
branch|...BcbB
brand|B.c
budget|....c
build|d.....f
built|f..Bc
by|.....d.C
c|c.C
call|C.BB
can|g......d
caption|C......B
car|d.b.b.d
card|B.EC.dd
cas|c..c
catalogu|..d
centr|..bb.c
chang|..cc.C
changelog|....BC
chapt|..d..cc
chart|B...c
chat|.c...bdd
chatbot|b....ec
checklist|.....d
cit|EdBC
claim|......b
classifi|D..B.cC
claus|.....b
clerk|b..cb
clinic|..d.b.e
clos|.b..B
coach|..e
cod|bc...B
collection|.f
com|.c...d
comment|E...b
committe|bce..B
companion|.b.c.Dc
complaint|C.c.ic
completion|c..cbB
complianc|.e
component|e
con|..C..C
concept|.....E
consequenc|...f..C
consider|C...B
content|c...d
context|KBBDDB.B
contract|.b.b
contribut|D...BC
control|.bc....b
copilot|ddBCCB
corpu|......i
cost|....E
council|.b
count|.....B.c
cours|B.B..c
court|C
crew|e
criteria|.....b
current|d..d
custom|CciD.bb
d|d..c..b
data|.HJEgBjC
dataset|CCFBeBl
decision|b.C.DDBC
definition|D..C.d
deliverabl|b
deployment|d
description|B...BC
design|ccC.DFDc
desk|gb...dBe
detail|...B.BC
dialogu|C
digital|......B
distill|..Cb.B
do|C.....B
doc|....CD.c
document|c..c..Bb
does|.df..C
doesn't|C
don|d....d
don't|......d
draft|G.cD..d
driv|D..C..Bc
e|c.b.b
engin|B....C
epic|..b
error|....B
eval|.....h
evalu|FCCDKhE
exampl|E...c
excerpt|...d.Bbc
experiment|..C...C
explan|C
fact|cC.....C
faq|hc.ie.g
featur|eg.BCCD
field|c.C.BB
fil|D
final|.....c
find|C
finetun|.C.DfdCC
first|C
flow|d.....B
follow|..cd
for|B.CB.D
forecast|D..D
form|.....c
format|Eff..bB
frequent|C....B
freshnes|c..e
from|B.CBCDd
functional|f...e..b
fund|f..d
gam|c..d
generator|D...E
get|.C.....B
glossar|C.....C
go|B....C
goal|.......c
good|....d.c
grant|.....c
group|...D.BB
guid|..D.CDC
hackathon|...Bee
handbook|c....C
handov|cc.d.c
happen|c..c
hav|c
help|cdFd..D
helpdesk|c..c.e
hint|E..CCC.f
histor|C
host|C.e.b
hotlin|....de.d
hous|d
how|..Dcc.B
hr|b...d
i|...c
idea|F.E
implement|d...CBBc
in|DC.EDIE
index|F..D..C
inform|....FbD
inlin|C
intend|c
intent|C...d
internal|d..c
interpret|B......d
into|g....cb
is|d.c.C
issu|..b.dB
it|dDBcDcc
item|c...c
job|...eb
keep|..BdBB
kiosk|f..f
know|d.CBCe
knowledg|f.Cb.E
lab|C..Cdcc
label|....ibd
languag|H.b..C
latenc|B
law|..b
learn|dCd..C
legal|.c
lesson|D
lett|F..D
librar|E..B.B
licenc|.c.c
lifecycl|...e
lik|..d
limit|...b
lin|C.C..CC
link|B
list|..f..Cc
liv|.C.cEC
llm|c.DcEC
lm|dd.d.bc
log|c..b.bd
look|..d
lora|DBdefcc
lot|C.B.c
mad|...B..cc
mail|...C..e
maintenanc|..BdD
management|..b..d
manual|.b.f
market|C..b
material|..c.g.f
may|b...B
measur|.....c
meet|.bB
memb|.....b
messag|C.c.BB
method|..FC
metric|C....f
mileston|b
minut|.....cB
mod|..d
model|cCBc.bCE
mor|E...D.B
mortem|E
ms|.......j
my|...b.b
nam|....b
need|Ed
new|....C
newslett|......c
next|...B.c
night|....BB.b
no|.c.B.B
non|.......b
not|D.CE.B.D
notebook|E.B.hib
npc|D.C
numb|.....B
objection|D
objectiv|d.df
of|....b.B
off|...B
offic|cB.cBC
offlin|....e
on|.CDBBDB
onboard|...B.c
open|...c.D
oper|..CbBC
ops|e..f...b
option|CB.ECBC
ord|.....C
oth|.....B
our|bC.d.C
out|C....c
outcom|FDDE.GDB
outlin|Db...B
output|Eb...B
over|c...db
overview|.....B
own|..bd
packag|D.c..bc
pag|Cbg.b
pair|b...b.f
pap|cdd..b.f
park|C
part|......B
partn|c.b
past|......c
peopl|d...b
persona|G.k
phas|k..g
phon|bcb...cb
pilot|gB.bg
pipelin|CB.cBBd
plain|B
plan|.Cb.bfdC
plann|...B
point|..B
polic|.BC..CC
portal|c.CBC
post|C..Bc
practic|C
preferenc|B...d.c
prepar|...B..g
principl|b
pro|B.C..C
problem|D...CB
procedur|......C
proces|b..h
procurement|......e
product|..b.C
project|cB.Bcd
prompt|I..CECC
proposal|fd...Db
protocol|.....b
purpos|..g
q|jcc.gd
qualit|D..BDic
question|c.D..C
quot|D
radio|C.....B
rag|D.CDEDCB
read|F..C
readm|..C.c.c
recip|..b.BC
recommend|e....B
record|b..d...b
referenc|.bC.BC
refresh|...d
regist|f..c...d
reject|F......D
relat|C
releas|c.cdCc
rep|Cc
repl|.....B
report|F.bD.D.C
request|B..CB.B
requirement|D..B.c
research|.i..B
result|.....hB
retrain|...d.C
retrieval|E.C.CBCB
review|Ee.B...f
rfc|..C
risk|dBBg.bb
roadmap|....cBC
rollout|.....B
room|.b.....c
rout|....d
rul|.d.c..C
run|D...b
runbook|bc.b..b
s|...d...C
schedul|...f
scop|..cC
scor|B.....C
search|CC.CCCG
second|...C
section|B
self|c....c.c
servic|..D.DDc
set|E.B.fB
setup|....c
sft|....e
shop|.....c
short|C..B
should|...B
sign|.....dc
sit|....e
siz|....d
slack|C.B.e.b
slid|f.....b
small|c.Bcc.C
solution|de..CDB
sort|B.B.e.C
sourc|d.f.EDg
spec|..c.cc.d
specific|...Cd
speech|C.b....b
split|D...Bi
sprint|......bd
sta|...d
staff|...C
stag|.B
standard|dc...b
start|d..c
statement|....C.c
statu|.....e
step|f...cbf
stor|d
stud|...b
student|d..c.c
styl|FBeBd.C
suggestion|.......c
summar|.B..B
supersed|F
suppli|GBCD.E
support|...B..BB
system|.....CC
tabl|c.gcd
tablet|f
talk|e.f..Bg
target|.b
task|...B..c
team|f.e.b..c
technical|..B.DE
templat|D
tend|.cb...fc
term|..BB
test|BCCBFoD
text|.....CgB
that|....C.C
the|.B..C
thesi|C
thi|C..B
things|......B
ticket|D..D.Cd
tim|E..BBb.d
timelin|c...de
to|.CBB..C
ton|E.d..B
tool|ed...B
train|cCC.fDc
transl|..B.cd
triag|B.C.b.d
tun|LEdIde
tutor|....C
typ|....B.c
und|e
up|f..be
updat|f..f
use|CDDBFFEC
v|.....f.c
valid|B....f
vendor|FD.B
version|cB....B
voic|I.cB.CCj
ward|....C
was|C..C.bC
we|....B..D
week|.....C
weight|e..CB
what|.CCBBECC
what'|e..C
when|...f.B
wher|e.B.B.c
which|...B
whil|C
who|E...C
why|cB.FEFD
wiki|e
with|C
withdrawn|F
without|C.B..B
word|D
work|c.....c
wp|...b
writ|HBdC..C
wrong|B....C
year|B...B
you|Cb
your|...cDB
`);
