import { readWeights } from './weights';

/** Learned by `npm run learn` from 71332 labelled sentences; not to be edited by hand. */
export const sentenceWeights = readWeights(`
-2.81 -4.04 -3.25 -3.95 -3.73 -3.21 -3.36 -5.19
above
#10|..B....B
#200|.d..D..C
#50|.c
#500|....C
#year|e..d
(|BCBBDD
)|CCBBDD
:|..Ec...c
?|.DC.EFCC
a|.CDc.F.B
about|C
acceptanc|C
adapt|B..B
aft|....C
agr|d
alternativ|C
an|.b
and|cCd
answ|.....C
approach|..b...d
are|...cC
as|....B
ask|...BB
assistant|.....BC
b|....cc
befor|.....g
budget|.......B
build|d....c
by|..B.Ce
c|F
call|B
can|....BB
chang|...dC
chat|B....C
check|....D
com|d.....h
comment|......C
component|.......c
cost|...bC
d|....b
dat|C...B
data|c...iCm
day|....d
decision|dBe
description|.C
design|B.B....c
did|......c
do|D.bD..D
does|b
don't|B
draft|B
entr|.......c
evalu|B
exampl|....iB
field|c...B
finetun|D
follow|B...bc
for|.dBCb.DD
from|D....EdC
group|c....f
happen|d..d
hav|C..B
how|f.cd.e
i|E...DB
idea|....b
if|b..c
in|..C...Cc
is|FC..C..b
it|....D.C
item|....B
k|dc
know|dB.bB
learn|......c
lik|B
lin|C...d
long|....c
mad|C....c
man|....e
measur|....B
minut|D..B
model|.C.....C
month|b
my|C
nam|..c
need|C....B
new|.......b
not|DC.ECb
now|B
of|..c...B
on|..C....b
one|ee...b
oth|....C
our|D.....b
own|....CB
p|.......B
pag|.e.d
pair|......b
part|..B
per|....C
phas|..c.c
plan|..b..c
plann|.......c
point|cb
pric|...c
product|D
proposal|...Bd
purpos|..db
q|c....C
qualit|B....e
question|Bb..DBB
reason|D
report|C....B
request|.......c
requirement|.....c
result|d..b
review|D
risk|D...b
rul|i..c
search|c
second|.....d.e
servic|c.....b
set|....C
so|....B.c
solution|c.Bc.bC
sourc|bd....d
start|.....b
statu|.....B
step|..b..d.d
stor|b
styl|..B
team|.....Cc
technical|b
test|C...Bh
text|D
the|..C.B.C
ther|C..B
thi|B
things|B...b
to|C.b.CC
train|...CgDd
tri|....c
tun|E.DB
two|c......d
typ|C
up|....d
updat|j..k
use|d
used|......c
valu|c
variant|b
version|.......b
voic|C...h
want|C
we|.....CB
week|...CCd
wer|.......c
what|.D...HFb
what'|......b
when|...d
wher|e.....h
which|......b
who|B...BC
why|c..E.CB
will|C
work|.cB..d
you|bb..df
your|.....B
block:
item|.H..BFD
paragraph|.D...CC
quoted|.B..DDB
row|.FFDHLGD
document:
speaks|in general GCFDCFDC
knowledge:
0|IFGIIGHI
1|.GG.HNIE
2|cJG.GHI
3|eFIEEFD
length:
0|C.C.ddC
1|..C
2|.....D.D
3|c...CF
4|eF..DD.c
5|dFD..E.c
6|....GD.c
model:
generative|h.dcCDCG
other|MDFMNDC
text|HCFCb
unnamed|f.cd...D
no
statement|IMLIJHHH
relation:
beside|C...BC
held|.C.DCD
inside|.C.E
material|CC.B.CF
none|GCbDBDCE
pointed|..B.b
role:
background|ICBD
context|FFEGGGFD
decision|..d.CFD
future|HCGBC
none|G.FFEDC
options|CFDDGEGE
past|C...BD
rejected|D.EDCFED
says
#1|.BEbchDj|#10 ...d|% .....c|s .......q
#10|.D..EDDD|#1 ....B|#10 BC|#50 C....d|% C....D|( C.cB|) .......c|: b....efb|; d....d|? ..c|a c....c|aft b|b ..c.f..C|epoch ..B|finetun ....b|gb ......d|is ec.g|k D.f...C|m ......e|march .....c|may B|million .......c|mini b.b|model d..d|month b|no ...b|octob .....b|of ..C|on ...C|point .......c|s C....C.L|st c..f|the .....B.C|to D|train ......d|with ....B|x b...c
#1000|CEg.LECB|ms .......B|pair ..b|question .....B
#200|CHGGzGEc|#50 ....D|#500 b...H|% ..C.LiCB|( ....D|b C...G.ig|day B..BD|exampl .....C|for .....b|hour ....B|k ....J.g|lett ....bB|lin ....de|mail ....e|mor ....D|ms ....D|of ....d|on ....B|pag ...c|pair c...j|per ....c|question ....cC|record ....B|report ....c|sampl ....c|word ..c.C
#50|CEFBlIE|#10 ....B|#200 ....D|#50 ....B|% ..CB.E|( D|: b..cCc|a ...b|and C|b d......e|day B|exampl ....e|feb c....c|gb ......d|jun c|k ....G.b|m .......c|million .......c|minut ....C|pair ....f|per ....b|question ....B.c|s .......F|sampl ..b.d|th c..e|the C|to b
#500|.EFGzMFd|) c|answ b|dialogu ....db|exampl ....d|item ....C|k f...C.g|lett ....d|lin ....e|mail .....b|ms E...I..l|of ....f|pag b|pair ....gB|question .....C
#5000|F.iFSDEE|) .b|approv ..c|dialogu ..c|lett ..B|lin ..b|of ..c|pair d.C.Ce|to B|train c
#more|.DbGTDib|dialogu ..B|exampl c|lin B|of B|pair ......F|question c...C|review c|sentenc ..C|train ......B
#year|.DEB.GcC|#50 b|#year ....b.b|( C.b|) ..B|and C|we C
%|D.GCLcED|of ....C|on ....B
(|...B|#10 ...B..b|#200 ....c|#50 ......Bc|#500 c|b ....d|c b|i C|lora d|mistral ..b|no ......c|the B|train B....b
)|.......c|#500 c|: .......b|a D|for D|has e|is B..C.b|the C|to c|with c..c
:|....D.Db|#1 ...dc|#10 ..C.bC|#1000 .....C|#200 ..C.gDC|#50 ..B.h|#500 ...bgB.c|#more C|( b.d..c|a ...C|all .....cb|answ .d|approv b|as h..e|each .d|finetun ..e.bc|gpt ..c|how ....c|llama B|no C....f|non d....dh|not .....f|ok b|on ......c|qwen ..B|re ...b|sam ...c.c|sft ..c|that c|that' ..c|the c|train b|tun ......c|we .....b|what ...c|when c..c|which B|yes .f.b
;|D.FDEceB|#10 c|a ..dC.cc|an .......b|if .....c|it Cb|no C.....c|nobod ......d|noth .....b|our b|the ..C|thi C|two ......C|we D.....c|what c
?|I.EDCBFF
a|.D..GE.C|#10 ...Cc|#200 ....D|#50 .......b|: .c|bigg ......b|bot ......c|check .....d|clos c|cron c|few d..ccc|fil ...B|finetun b|first c|fresh c..d|furth ...c|half B..C|host ......f|hundr ....f|languag c.B...B|larg ......c|law ...c|link .b|list B|local b|look ......d|lora ..fD|minut .......B|mistral c|model CD...B|new f.Ce..B|person B|prompt B.c|quer c......b|question ..b...c|random .....c|rep ......c|retrieval B|rul B|sampl d|script b.....c|search bg|second C.eBc.Cg|separat B....f|serv c|short ..BC|singl ..B|small ...B|student C|system ..c|tabl C.c|test ....bm|third C|tool B|train B..CB|trial B....d|tun b....B|valid .....c|vendor B|weekend ...c|year ...d
abl|c|to c
about|.DC..E.E|#200 ....c|#500 B|a Bc|our b|the C
absorb|e
abstention|b
abstract|D...c
academ|B
accept|e.B.B|: c|by .....c
acceptanc|....Bf|test .....c
acces|......B
accord|C|to C
account|D...c
accurac|.....gB|is ....eg
achiev|..e
acquir|f.c
acros|...c...c
action|: b
adapt|.C...CD|a b|for C..D|of c|that b|was ..d
add|..C.BEcB|the ...b
additional|......b
addres|C
address|e
adjust|C
adopt|e..f
adr|D|#50 C
advanc|.....c
advis|.b
advisor|ec.d
afresh|f..h
aft|bBGeD.GB|#200 ...e|each .c|ever d..e|that e|the .B.cB.B|train .....f
afternoon|...c
afterward|c...B
again|gDCp..Df|each C..C|on D..C|with e..h...b
against|C...B.B
agenc|..e
agent|C..C...i
agentic|.......d|search .......c
agr|c.ccbd.b|: e..c|on ..c.bb|to c
agreement|ebB.C
aim|c.d
air|c
al|C
alarm|c
all|g..Cdlb|#1000 b....g|#200 c...B|#500 .....e|#5000 .....h|#more B....d|from B...c|in c..dB|of .BB.cc|pair .....b|the ...cdD
allergen|e
allow|B......e
allowanc|f
alon|...C
along|CgB|with .d
also|.h
alt|...c
alternativ|C
although|.....C
alwa|G.he
amend|d..h
amendment|e..j
amount|b...b|and c
an|CD..G.b|adapt ..d|agent .......b|evalu .....g|index c|instruction ..b|llm ...B..e|old b|open ..d
analyst|b
anchor|bc
and|f.CE...c|#10 ...c|#200 .......B|#50 ...c|#500 ....B|a FB.....c|all b.....d|allergen d|an B......c|answ cB..c|are B|ask .......c|can c|check ......B|claus .b|contact d|correct ....c.B|dat Ee|deadlin c|finetun E.C...c|has C|how c|in ..c|is F.BC|isn't B|it e..d.d|measur .....b|nam c|nev ..c|no .B....c|not d...B|noth ..c|now .b|on ...c|pag Fh|paragraph Bf|phon b..c..c|put B...b|read B.....B|releas b|revision .d|see .....f|short ..c|show .B|shown .....c|so ...c|sta c|that' c|the ...E.eDe|their c|then C....e|ther .....c|to ....c|train ...f.Bf|use ......b|used ......f|version .h|we C....cd|will B....c|with ....b|year Dc|you ....c
anew|d..i
animal|...b
annex|e
annot|....c.h
annotat|D...k|by ....d
announc|...c
announcement|C...b
annual|c..i
anoth|dCBi.Cf
answ|.h.C..ce|#200 b|: .b...d|and .b|are B.....d|by B.....b|for ....c|from fF.c|has C|in .Be|is B......b|it D|of BC....c|pair ....b|so B|that ....c.c|the C....b|with C.d...b|without .D
answer|...B..Cc
any|.....j|of .....c|tim B
anybod|......d
anyon|......k
anyth|..B..f
anywa|....bd
api|..CB.C.B
apolog|..f
app|.......c
appear|B
append|Dd....c
appl|.....c
applic|.B.b
applicabl|.....d
appointment|b
apprentic|b
approach|.......d
approv|dCeBd.F
approval|gcB
april|b..c
architectur|B
archiv|......eg
are|.......C|#500 ....c|answer b|collect ...b.b|fetch B|finetun b|generat Cb....B|in .f...b|kept B|known c|learn h|left .....B|look C|merg ..b|nev b|no .....d|not ....B.C|on C|part d|put B|queri B|read ......B|reserv c..c|right .....cb|search C......d|taken ......c|the ....ced|ther ..b|thos .....b|train C.....c|used .....c|what ......c|written ......c
area|....c
aren't|D....d
argu|..c
around|....b
art|C
articl|bhCc..B|numb .c|of B
as|d....bhc|a ......D|is b.....c|it Db....e|of b|publish B|soon ...d|the b..bCcfc|train c|well cc.b|you .......d
asid|....Ch
ask|.BHHE.C|: .....b|a d|for .fC...BB|how .....d|it e....e|the d|what B|wheth C
asr|......c
assessment|.....b
assignment|...b
assistant|..DcC.C|is ...b|on C
assistant'|e..b
associ|B
at|.CB.E|#50 ...c|a ..c|any B|each b..c...c|ever ...b...b|its e|least ...BC|most ..b....b|onc .....b|the .e.c|them ......d
attach|by .B
audit|Cc
auditor|.dB
august|...c
author|D.BB.B
authoris|c
authorit|..C
authority'|b
auto|B
automatic|......i
automatical|......m
autumn|c..g
availabl|D...g
avoid|...d
awa|..e|from ....B
award|b
b|i.fDC.cn|#10 B......b|) ....c|; ......b|finetun d|for ...c|learn B|model BB|on C..B|so C.c|that c.C|the e|to C.B|was .c....c|which c
back|D..d.e|to ...e
backend|.......e
bad|C.B..c|becaus ...b
bak|.b
balanc|......b
band|..b
bar|..b
bas|CCDG.CB|: b|is ....d|model B..E|on .......c
baselin|B
basi|.c..c
batch|......BC
be|CD.B|an c|in .....b|learn .....b|no .....g|train C....B|tun B|visibl .b.....B
bear|...b
becaus|c..BC.CC|it e|the c.bC|we ..c
becom|gB.c..g|part b|the ......b
bedrock|c
been|..B.Gf
befor|EED.G.Cd|go b|the ....B..f
beforehand|.....f
begin|....j|with ....d
beginn|b..b
behaviour|.....c
behind|cf.c.CB|it e
being|.....b
believ|..c
belong|to ....b
below|.C.....C
benchmark|C...B
benefit|f.B
bert|....d
best|GBe.c
beta|..c..c
between|..Be..d|the b..c|two c..b
big|......dd|model .......d
bigg|......c|model ......c
bind|c
bit|D
bleu|....Be
blind|....H
blog|......i
board|......d
bod|......B
bonu|b..c
book|.b....C
bot|b.c.C.d|know c|on D|say ......b
bot'|..b
both|.h.bb|are .e
box|c
brain|d..b...d
branch|c.....c
brand|..d|voic ..c
break|C
bridg|C
brief|C.c
bring|B|the ...b
brings|...C
brochur|D
brok|B
brought|d
budget|b..c|for .....B
build|c..eC.C|a B
bulk|......d
bullet|B.g|point ..c
bulletin|dc.e...c|and .......b
bus|b
busines|B
but|D..BeDB
button|B
by|..b.fEcd|#10 ...b|#50 ....C|a .DC...db|an ......c|dr ..b|finetun g.c|gpt ......d|hand .....b|heart Cc.B|itself .h|law c|lora c|mean c.b|one ......B|our .c..d|search B|sft c.e|supervis ..d|the Db.Dc.E|thre ..C...C|train d.f...B|two ....b.E|us ......d|way e.B
c|dddg|) b
cach|D..C
calculat|.....e
calendar|b..e
call|.DC....f|for b..c|the E......d
calm|..h
cam|......c
camera|B....C
campaign|e..c
can|e.EE|ask c|be B..B|do b|say d|tell b
can't|BB...ed
cancell|D....d
cannot|B....d
capacit|.....dc
caption|......d
car|..d
card|....cCC
carr|f|the e
carri|h..d.c|out ...bbe
cas|Dc....Bd|law .......b|of ....c|the b
catalogu|dBC...B
categor|f.....b|and ......b
caus|..c.c
cc|......c
cell|....c.c
centur|C
chain|.......e
chang|.GElFFEB|a ...c|ever B..B|of c..b|the ...D|with D..C
changelog|C.c
channel|......f
chapt|Cl|and .d
charact|C.g.B..c
chart|.B
chat|....d.j|log ......e|model ...d
chatbot|......d
chatgpt|....c.n
chatt|..b
cheap|C
check|E..C.jk|by b.B.c.F|it .....c|of .....gc|them ......d|with .....c
checkpoint|h..c
chief|..d
choic|..c.d
choos|d.c|the ..c
chos|e...d
chosen|c.c|: d
christma|C....c
chunk|.C....C
ci|d..f
circular|gb.c
cit|DmBC.BC|the D
claim|Cc.B.BBc
clas|..C.e.B
classifi|E.CC.b|is ....C
claud|....B.hd
claus|.h..cB|numb .B
clean|......g
clear|....d
click|D......B
client|B..C
clinic|b
clinical|C...D
clos|.eD
closur|c..e
cloud|.......g
clust|...B
cms|..b
coach|c
cod|c.C..CE|of d
coffe|B
cold|..b
colleagu|...B
collect|...cd
collection|d.....d
colour|B
column|C.f
com|.bg...c|from ...CB.c|in ..cc|out ..c
command|...B
comment|F....Cl|of ......b
commercial|......e
commission|.......c
commit|C.b
committe|c..b
compan|C
companion|c.b
company'|b
compar|E..BFb
comparison|C...Cd
competitor|b
compil|B
complain|.....g
complaint|D...bh
complet|b....c
completion|.c
complianc|dd
compos|B.....bf
comput|.....dB|on .....d
condition|eCC.CB
conferenc|c
configur|D
connect|D
connection|e
connector|d
consequenc|...C
consider|D
consolidat|c..c
consult|.b
consum|b
contact|d.C
contain|beC..BB|a .b|in .b|the f
content|c.....c
context|FDBD
continu|f.C.B|pretrain d..C|train ...c
continuous|...f
contract|..C|with ......c
contractor|.....d
control|.c.C
convers|....f
convert|....c.f
cop|DG...B
copi|......c
copilot|b
corpu|e....e|of d
correct|D.C.ecF|by ....c.C
correction|.....c
cost|...dD.B|: B|of ...c
could|ICDE.DCB
council|C
counsel|.....b
count|cBCC.bB|as ......b
countersign|c|by ....b
countr|c...B
cours|B
cov|d..D
cover|c..c
coverag|...c
crawl|....CBt
creat|....B
credit|B
crew|C..Cc
criteria|c
criterion|B....b
crm|.......b
cron|b..c
cros|.....C.e|encod .......e
csv|c...c
curat|....b.c
current|j.EbD
curriculum|d
curv|.....b
custom|d.bDB.c|is .......B|model ..b
customis|h..c
cut|d.....d
cve|.e
d|.d.e..d|#10 ...b..b
dai|...d.c
dat|.cDbD.DB|of .c
data|.DD.gc|: ..c.d.d|? .....b|for c|of .....bC|set B
databas|..C.BC|and B
dataset|C.C...C
day|.DEfG.CC|) ......b|and .....d|of c..c
day'|...e
db|d
de|B
dead|C
deadlin|b
deal|.....bb
dear|C
deberta|....bb
decemb|d..c
decid|b....cBc|: f....b|in f
decision|..Cb.BB|: gc
declin|E
decod|..C.d
defect|....C
dela|C
delet|H..D..F|the B
deliver|d.CB
delta|f..h
demand|E..B
demo|.....d
demonstr|.....f
dependenc|b
deplo|.....f
deput|....c
describ|....c|in .....b
description|E
design|..B
desk|....f.C|model e
desk'|B.....c
detector|....B.B
determin|..b
dev|....C
devic|.......b
dialect|C.d
dialogu|B..Ci.d|are ......b
dict|....c
dictat|....c
did|C....fb|not ....B.d|you ....c
didn't|.....ef
diff|...f
digest|..B
direct|.....hf
discharg|..e.c
discord|......i
discount|d
discuss|F
discussion|B
distilbert|....d
distill|c.B
distribution|b
district|d
do|..e...DB|it d|not ..C.Cb|the ...c|you C
doc|e.De...B
document|..D.CCCc|and .c|stor C
does|...dC.E|it e..d|not .B....B|thi .c
doesn't|.B..B.b|know E
domain|e
don|c...bdf
don't|C..CDcd|hav c|know C....B|train .....C
donor|..b
dos|..B
doubl|....e
down|...C|the C
download|b.....m
dpo|G.gC..C|on ..c
dr|...B
draft|E.dD..C|by c|model ....b
draw|.b..B
drill|b
drop|the c
dropp|B....g
dry|D.h
due|c......c
dump|c.....p|of ......c
duplicat|......d
dur|ed...c.b|the .....d.b
dut|d
e|Dd|g .d
each|.fEld.Gg|answ F..D...B|januar ...b|key .......d|lett ..b....c|monda ...b|month ...C|of e...dc|one ....c|pag .....cd|pair .b|paus .......b|quart ...b|question C|releas C|rep De|sentenc c|statement Cc|train B|with C|year ...B
ear|.......d
earli|C
edit|...h..b|by ....b|the ...d
edition|.c|and .d|of ...c
editor|D.C.DcD
effect|..b..b
eight|....e
eith|.....c
eleven|......d
embed|B..C
embedd|E..E..C|model C
emergenc|c
emit|Bdb.b
emoji|..c
empt|..B
en|....C
encod|C..B...e
end|.e...C.c|of db|with D
endpoint|....c
engin|.BCC...c|is B....c
enough|.bE..c|for ....c
ent|.......C
enter|......b
entir|....c
entit|b......b
entr|..C.f|and .b
epoch|dCbb..B|#10 B
equipment|b
erp|B
error|.....d|cod c
escal|b
et|C|al C
euro|e
eval|C.C.Fp|: .....i
evalu|G.DCItD|: .....g|is .....B
evaluat|C...Ep|on ....B|the .....d
even|e..i
event|C..CB..c
ever|ce.o.cBh|answ .d|chang ...B|monda ...b|month B..C|one B....c|pair .....e|train Cc
everyon|D..B.e
everyth|f.BC.hhc|in c
evidenc|.c
exact|......d
exam|..B.C
examin|....Cde
exampl|E.FFkBb|: C|and ......b|for ....c
exception|c
exchang|......b
exclud|C
exclusion|c
exercis|....e
exist|......C
exit|B
expect|.......c
expensiv|C
experienc|..c
experiment|C.c
expir|B
explain|E.B
explan|C
export|h.BhCCi|and ...c..b|from c|of D.....b|the B
extension|b
extra|.b.b
fact|GC.D.DC|: B
fail|D.FB|on ..B
fair|.....b
fan|......g
far|....de
farm|b
fast|B..C
favour|e
feb|...b.b
februar|b..c
fed|e.....g
feder|C
federal|c
fee|..BB|schedul ...C
feed|...c
feedback|E.cCdd
feel|..d
fees|dCDb
fetch|b.....c
few|.BC..f
field|.B....B
fift|....g
fifth|.....C
figur|Bd...i
fil|CCEB.dcb|; ......B|with ....c
fill|DB
filt|....B.k
filter|......e
final|.......B
financ|d..d
find|D..D|out .....d
finetun|c.cd...C|; .....C|? ....C|a D..C|again c..d|an ....b|and B|as D|for C.e|gemma b...b|gpt c|in b|into e|is ..ce|it ..c|job B|llama d.B|mistral ..C|model D..DBb|on b..C|set c...b|so ..d|the .B..d|to C.c|with .....C
fingertip|f
finish|B
fir|b
firm|..c
firmwar|...c
first|.E..fc|month .....e|version ....b
fit|c...c
fitt|C..Bdf
fiv|.Be.e|week b
fix|..d..B
fixtur|...c
flash|c
floor|b
fold|c...d.b
follow|.cdf.EB|the ..dc|up C
footnot|.f
for|..c|#10 c|#200 ....B|#50 c..c|a ....cfD|any ..b|approval c|check .....e|each B...eCff|ever .c....c|finetun C|it .bb.d|its ......c|new C..B|our ..D|sft B.....b|six ....b|test ....F|the ...b.C|them b.b...B|thi b.d..c|thre B|train ..C..f|tun ....b|us c....c|your d
forc|f..c
forecast|E..F.C
foreseen|....bi
forest|B
form|CBi.dcb|and c|of ..d|the b...c
formal|..f
format|D.i
formatt|C.b
formular|d
formulat|......Bd
fort|....i
fortnight|e..k.c
forum|....CChc|and c|post C.....C
forward|C
found|EB.C.Bed
four|.B.e.CBc|tim d..d
frankfurt|.......c
fre|..b|text .....c
fresh|g..k
frida|b..gc
friend|B.c
friendli|..e
from|.f..c.e|#10 .....b|#200 ....d|#50 ..c|#5000 ..c|#year B...c|? de|a .B.B..g|each .....c|it d..c|memor b|our C|scratch C|the BE..d|thes .....c|train dl..C|two ......b|what .g
frozen|B
ft|c.d.d|: c.d.c
full|..D.C..d|finetun ..C
fun|..c
function|DB
fund|d.....B
furth|c..dc.c
fus|.......e
fusion|.......j
g|.d..B
gam|c.D
gatewa|D
gav|D|it B
gb|....B.h
gemini|..c...g|flash b.b
gemma|..bBc|#10 B
gener|E.....b
general|D
generat|.i..CElf|by b|from C.....B|with ....b.d
get|..g..BE|#200 ....b|a ..C|an b
github|...c..c
giv|.ig.c.C|a ..b|it B|the .hb
given|BC..b|by .b|the b
go|.C..cge|in .....fc|into .....C|liv .....c|through C|to C|with c......c
goal|..c|: ..b
goes|.B.ccjec|into .....d|liv B....b|through ......d
going|f...d|to B...c
gon|....bC
good|D.C..e|becaus C
got|...Cccc|#200 .....c|the c
gpt|...BC.ej|#10 ...B..ei
gpu|b..c.B|hour d..b
grad|D
grant|d
graph|c......f
green|g..d...c
group|.CBC..h|of C
group'|b
guess|......d
guid|...D|chang ...B
guidanc|c
guidelin|..C|and B
h|....B|#200 c...B
had|H.EF..C|a ..c...c|been G.B|the e|to .....c
half|FBBCBC.e|a B..B...c|of ......b|year c..e
hand|.B..ddE|over c
handbook|f.Cd...c
handl|B
happen|...e
harbour|b
hard|e
harvest|......g
has|c...h|#200 B...c|#50 ....e|a F|an B|been cB..Bb|gon ....c.b|memoris .c|nev .....c|no cD....b|not B|read hbc|seen .d....b|the cbcc|them e..b|tim ......c|to BcC.BCC|written ....e
hash|......d
hasn't|B
hav|.CdBe|#50 ....b|a .....C|been d.B.C.B|no b|not ..c...d|the ..e|to .......c
haven't|C.....f
he|B...d
head|..f.c|and B
headlin|..g
hear|.....d
heard|B
heart|.c.B
heat|C
held|....D|out C...C
henc|e..f|the ...b
her|..i.d.C
herself|....cc
hi|C
him|..d
hint|C...C..d|must .......e
his|..e
histor|C.....bd
hit|DE.....e
hold|d....d|out .....c|the c
holida|....b
hop|.......g
hospital|c.BB.C
host|......e|model B.....d
hour|.DD.DC.C|and C|of ....B|on C
hous|..d|rul C
household|c
how|.cec..C|: ..d|does .d.e|good .....d|it .c...c|man ....d
hr|...D..B
html|......d
hub|C
human|......g
hundr|C.B.u
hybrid|B
i|.C.cff|don't ......c|e c|train b....d
i'd|B.b
i'll|...cc
id|Ci
idea|GBbB
ids|Dd
if|FDC.CdC|a d.....b|it' .....g|the F..C.c|we B|you .....B
ii|fdc..c
imag|B...EE
implement|b.b....f
import|E..C
in|..db.B|#10 .......B|#200 ....E|#50 ..B|#500 B|#year G....BC|: B|a CB|advanc .....c|all Cc..b|as e.....e|autumn C|between d.....d|by .B|decemb d..b|each Cc|ever Cd.B|favour f|finetun Cd|fiv ..b|forc f|from ..b|front C|its ..C|march ...e..b|one C.....b|ord ...c|our D.B|plain ..c|production .....b|progres c|q D|septemb c..c|the ..D..b|them ..b|ther ......b|thi C.C|total ....e|train .cCC..C|use B....f|with ..c
inbox|....c
incident|.....bd
includ|kdCg..c|: b|the cc.b
incremental|f..h
index|HBCNDEJ|is B..C|the B
ines|c.b
inferenc|c
inform|...cbB
input|..B....b
insert|C
insid|g.....b|the ....b
insist|.e|on .d
inspection|C.....f
inspector|B...e
install|.....d
instanc|C
instead|of d
instruct|B...B.c
instruction|e.DB..b|tun E.DC
insuranc|e
intend|..b..b
intent|C...cb
internal|b...B
internalis|d
internet|c.....c
interval|e
into|eD....f|#50 b|it c|the bD..B|train ......c
invent|FBB...f
inventor|.....b
invit|B
invoic|....f
involv|......b
is|c.cc.eB|a ...B|amend ...c|an C|ask B|built B|call b|check .....d|don ...b...b|due .......c|enough ....d|fetch c|finetun c.b...b|for ..f|from .d|generat .c|given D|going ...c|good .....c|how .b|learn .bb|nev b..b|no cb...D|not D.CD.db|off D|on ....cc|one ......b|onl .....c|our .....e|out B|part be|put ...b|read .....d|releas .....c|repeat f..f|retrain C..C|right .....B|search .......B|sent ...b|shown B|speak .......b|switch d....c|that .....d|the .....cf|to ..f.c|too .....ec|train .Cc..E|tun ....c|typ .......B|up ...C|used .....D|what ....d|wrong .....c
isn't|C...Cig
iso|.b
issu|.eBc
it|.gcB.e.D|: C|; .....c|? .....c|about c|again c..e|also .b|alwa B.c|and C|answ cC|by b....b|can e|cost b|could f|does .b|for .....B|from .d|get ....b|goes .....e|got .....b|had c|has Cd...CB|in c|is bC|know D.B.bb|learn .b.c|on .Bc..b|out .....c|over ......b|rememb .g|search B|should ..b|so d|talk ..d...c|tell B|train ...c|up D..D|was ......C|with C....d|work .....g|would ...c|writ ..c...b
it'|df.cCebB|been .d|in c
it'll|cd
item|cdB.C.C|#10 B
its|.e.ECe|answ ...b|head d|model E|own .....b|train c....f
itself|.o.E.D|is B
jan|...b
januar|..Cf|and ...b
job|gC.id..C|is ...c.c
join|D..C
jok|C.c.e.c
jona|....b
json|H.f..B
jsonl|......e
judg|B...Fb
judgment|C.b
jul|f..f
jun|c.c..B
jur|B
just|.c...g
k|..cBJDn|pair c
keep|.C.hC.C|the ...e.B
kept|E...FcD|for ....B
key|C...B..f
keystrok|.......f
keyword|C
kick|c..c|off c..c
kid|bb
kind|..c.d
kitchen|.....b
knew|C....b
know|j.F..b.B|all C|ever ...B|how D|noth B|our ..B|the .....d|them c..b|what c..c
knowledg|i.C..BB|of b..c
known|b
label|E.FDc.h|: ......b|and C
labell|E.D.m
laborator|.....b
lack|.....c
land|.....B
languag|E.d..D|model e|of ..c
larg|D.cB..ci|model ......ch
last|dC...C|autumn .....b|month b|night b|year F
lat|E
latest|b..c
launch|...b.f
law|c.C.BCCc|and .......b
layout|G.jD|of ..c
lead|......D
learn|gl.b..B|: ...b|all .B|by fBc|from D...d|it .c|to E
least|B..BC
leav|the B
lectur|b
left|....Cg|for .....c|out ....CC
legal|D...BCC
lena|..c
length|C.....c
les|D.b
let|...B..e|a B......b|it ......c|the ......bB
lett|KCfDfeD|: .......b|and ..b|for ..E.b|of ....b|that ..C
librar|....b
librarian|...c
licenc|c
lif|d
lik|FfmD.c|a C
limit|fCD.CBCC|are B
lin|EecBe.Bd|( ....c|: .c|by ..d|from C...ec|in ....b|is .......b|of ..c
link|Dd.C.CDB
list|bC.c.D|and .C|is B..C|of d
listen|.....cc|to .....d
littl|c...cc
liv|dC.C.hD|aft .....C|in ..b|on B....e
llama|...CD.d|#10 C|#200 ......c
llm|.b.bBBfp|call .......d|is ....c|writ .......d
lm|g..c
load|E.BC.CC
loan|b
loc|c
log|E..B.Bcc
long|.C.BBB
look|D..F.dgb|at F.bBBcg|into C|them B
lookup|.dCB..B
loop|......he
lora|..f|adapt B|is ...b|on ...B..c|r c|so B
los|B..B.gB
lost|C
lot|.c...c
loud|.....c
low|C..C.C
m|....D.ei|#10 cb
machin|D...CEh
mad|.C..c.f|by c.....c|from C
mail|FCb.h.g|are .....b|per ....e
mailbox|......h
main|g.be
maintain|...b..Bb|by .......c
maintenanc|d
mak|dCfhcEb|it B.....b|the B|up ....c
manag|B
management|..b.b
mann|F.m
manual|B.CD.Ege|are b|of b|the b
mapp|.....c
march|...bBcc
mark|D..B
mask|B
mast|b
material|...Ciec
matrix|g.B
matt|e....c
max|..e
may|....CEDB|: ..b|ask .b|use .....dc
mayb|C.CB
mb|b
md|B
me|....c
mean|..cd|of c.b
measur|HBB.DlC|on .....e
measurement|.....g
mechanic|c
memb|.....c
memo|.cb
memor|.hDC.B
memoris|bf
mention|.d
menu|b..d
merg|..bfB..d
messag|H..Cebk|from .....b|of ......b
met|B
metadata|.B
method|..d|: ..e
metric|B
might|B
mileston|c
million|d...B.be
min|....D
mini|b.c...b|on ....c
minimum|d
ministr|c
ministry'|c
minor|...b
minut|DB..C.CB|of B
mistral|..dCC|#10 ..B|nemo ..b
mitig|c..c
mixtral|......kh
ml|d..g
mod|C..C
model|dc..EE|: C.B|add .b|and E|answ EC..cb|at .......b|by c|cop .B|doesn't C|get ...c|has b....C|in cB....c|is .EB..d|itself b|know .c|must ..b|nam Db|no c|now c|of ..b|on ...C..C|onl B|receiv B|rememb Cc|shall .c|that .B|through c|to D.d|train ....c|tun B|was ...B|we C|which .b|will bc...E|without .c|writ .B....f
model'|df....b
moderator|C
modul|d
mon|.....b
monda|eBbh...b|the ...B
monorepo|c
month|.ECl..C|) b|; b|on B
month'|c..c
mor|.B.iiB|are ....c|than ...cC
morn|d..h
most|B..C..c
mov|e.Bj.C|the ...b|to B
mr|....c
ms|ECC.J.Cm|aft .......e|from .......B
much|....b.c
multi|B...B..c
municipal|c
must|Cd.....b|be .....d
my|....e.C
n|..B.eB
nam|Gh.G.G|a bb|and ......b|the .h
nano|..d
narrativ|......c
national|c..B
near|C
necessar|D
need|.bCE..B|for B....d|no g|not f.....b
neighbour|b
neith|B....bd
nemo|.bc
network|..B.CD
neutral|C.....B
nev|.BhfE..C|train b
new|eFCpEFB|: ..b|bas B..C|train h..g
newest|...b
newslett|B.c
next|c..f...d|step .....b|to Cbc
night|.DDg.CdF|at ...B|the b..d..b
no|.d.IDomD|#10 d|databas ec|document e|evalu .....c|human ......d|index gc|lookup .d|model C....BB|mor ....e|new C|one ......g|oth f....i|retrieval .c|search ...b|separat B....D|serv c|sourc C|test ....eg|tim .....ic|train D....DC|tun .....B|vector d
nobod|C...Dfr|had ......C|has C....gb|in ......e|read ......b
nod|d
non|CB.CCuf|for ......b|of ....BC
noon|d..d
nor|.....be
normal|...b
not|EC.G.dfB|a c..c|be ....B|been ......b|enough ....B|finetun D|go .....C|in D....D|know B|lik .....c|look h.c|need .....c|of C|part D|plann .....e|tak .....d|that ....c|to ..B.c|train E..CECC|used .....CD|want d|with ....b
notebook|...b
noth|BC.BDc.B|about C|but ..b|is d....b
notic|..c..b
now|c.CBd|: C|on ...b
numb|.pGDCDFD|and be|are D|com C|from BC|in .d|is CC|of ....b|with bb
nurs|...B..C
object|C
observ|C
obtain|b.c
ocr|....B
odd|......b
of|cD.BCCc|#10 ..F|#200 ..C.Fc|#50 ....B.B|#5000 ......b|#more c|a C...B..b|all h.CCBB|anoth ......b|both C|call .....b|dat ...d|each h..ccB|four b|her ..c.c|his ..b|it .C....c|its .e...b|llama ..b|oth B....c|our .C....c|prompt ..B|speak ..b|that C..c|the .e|them ...B.d|thi ..B|train B..Dc|two C|us ....d|what .e|which ......C
off|....C..C|a B|the ...c
offic|bC.b..B|has ....b|hour C
office'|....b
official|......B
offlin|c..B
often|...e
ok|.b
old|C..bBDgc|one b
on|.Ecc|#10 F...B..B|#1000 B.e..B|#200 E..Bc|#50 ....d.C|#5000 JB.CCCB|#more F.b.B.B|; C....b|a E.....d|all ...B|board c...b|call ...B|each ...c...b|ever ...c...b|frida ...ec|it d.....e|its Cd...b|monda ...e.d.c|old ..b|one .......c|our c..EC|purpos c|saturda .....c|sunda ...e.b|the ebF..b|them .C....c|thes d...b|thos ....df|thursda ....c|top ...b|train .....c|wednesda ...d|which c|your B
onc|..BbC|a B|mor d..e
one|.F..c|a .......c|aft .......c|and .....d|day B|epoch ..c|model d|of C.....B|per b|question ..d.b|was b
ones|D....C
onl|DE.C.B.C|for B
onlin|...B.fd
open|cDC.C..D|model ..b|the ......b
operator|..B
ops|c..d..c
option|..b|: ...c
or|EDF..F|not ....c
ord|CBf...Cb|and C.b|of B
ordinanc|b
org|c.....c|chart c
organis|B
origin|b.....b
oth|.BD..h
otherwis|c..e...B|the c
our|fDhHfB.C|#10 ..C...b|model C|test .....b|two ....d
out|BcbcBj|: .....b|and c|for ..c|in C|of .c.C.Cc|to ...b
outag|C...b
outcom|...c...g
outdat|...f
output|Ghf.D.c|: .c
outsid|....C
over|bCC.ccee|a d|to B
overnight|...e..e
own|c.BB.BB|: ...d|train .....d
p|.d|#200 ....C
packag|f
pag|FmDCHBd|and .e.....b|for B|is c|numb .B|of .e
pair|dcB.j.gC|( ..C|are B....dc|by ......e|of D...B|so .d|written f
panel|b
pap|D.BBB.C
paragraph|Dl.D.B|and B|of .c
parallel|.......c
paramet|f.C
parent|c
park|dB
pars|B
part|.b..E.E|and B|numb b|of .hB..cB
pas|e.Bd..b
pass|.B...Db|in ..c
passag|CJ...C.f
passiv|..d
past|D.....B
patch|g..e
path|c.....Bd
patient|.....e
pattern|C
paus|...c...c
pay|....c|for b
pc|.....c
pdf|...D..d
peopl|BBB.B
per|dCEgfF.e|call ...c|categor ....b|clas ....c|intent ....c|month ...e|pag b|week ....C|year ...f
perhap|C
period|f..d
permit|d
person|BCb..B
persona|..e
pet|......c
pharmac|e
pharmacist|....B
phas|b.d..f|#10 C.d
phi|d.d.e|#10 ..c.c
phon|eDBc..b|numb dC....c
photo|C...EDC
phras|....b..f
pick|.cd.h..c|by ....c|up .c.b
pictur|....EB
piec|...c
pilot|C....e
pip|C
pipelin|...d..b
pirat|..d
pla|...B
plac|.....c
plain|..c|languag ..d
plan|eC...cDd|: B|of b|to B....b
plann|....Ce.d|for .....C
plant|..C
platform|c
pleas|Fb....B
plu|......dc
pms|b
point|....C.Bc
polic|e.C..BD
polit|C.i
pool|B
portal|......b
possibl|......b
post|.C..BBo|from ......b
pow|B
pr|..bB
practic|......C
pre|..D.CB|train D.DCBB
preferenc|D.d|tun ..c.b
premium|b
pres|..f.e..e|offic ..b
present|c
pretrain|..C
previou|B
pric|bCF.DBE|: B|of b
print|FebCC.C|the .b
prior|.....d|to b....d
privac|c.....c
procedur|f...C
proces|C
procurement|c
produc|.hdb..g|by ......c
product|fCB.CC|own D
production|...D.fB
profil|c
progres|b
project|....BB
promis|D
prompt|KGFHJJD|: ..c|and ......b|had ..C|so ..C|version ..B|with ..C.B|work ..d
proof|B.B.cce|read ....c.e
proofread|E...c.c
propert|b
propos|......Cc
proposal|e..B|: b
pros|C.b
provenanc|.d
provid|bdB..C
public|B..fCBbb
publish|..Ck..EB|a c..b|by B
pull|......f
pump|...B
purpos|..i|: d.f...c
push|b..g|to b..e
put|D..c.gC|a ...b.b|into C.....B|it .b|togeth ..c
python|C
q|d.C.e.d|a d.....f
qa|....B
qlora|c...B
qualit|C.B.Bge
quantit|b
quart|d..f
quarter|...k
quer|B...C..h|rewrit .......C|the C
question|.FFEBB|( c|about ...B|and ..C.c.f|answ c...e|answer b|are .....b|by ....D|from B...B|into B|is .b|per ....B|to .....B|with c...g.e
queu|B...c.C
quot|.j.d.cB|the cc
quota|c
qwen|b..CC|#10 D.C
r|....C
rag|.C.C..Cg
rais|b
random|D
rang|f
rank|C..CECCk|#10 ..c|#200 b|and B
rar|.....c
rat|eCBdDB|and ...B|are c..d|of .....b
rath|..f|than b.b
raw|....D.k
re|..Cf..Cc|index C..C|rank D......c|train c..e
read|HDCH..g|a ......c|all ....c|and ......B|as ..b|by ......C|each .....c|from C....c|it B|our b|the D...B|them ......e
real|b..b..b
reason|...C|: B.c|for d
rebuilt|...d
recall|.l.B
recip|F
recit|ce
recognis|B.B.C
recommend|e..D.C
record|EF.B.G|and .....B
reddit|B.....e
redi|.......C
ref|.....e|to .....e
referenc|.o..CBC
refit|C..C
refitt|C..B
reflect|...c
refresh|...d
refus|E
regard|....b
regex|......f
region|c
regional|c
regist|C.h.B.C|is ..d|of c
registr|..B
regul|.bB|of b
regulator|eb.d
rehearsal|B
reject|F.CB.c
rel|.c|on .c
releas|fE.icfD|not ..b|of ...B
remain|B...fb
remark|C.d.c
rememb|dj|from B
remind|..db
remov|....B|the C
renew|...g
renewal|...d
rent|e
rep|.gb...f
repair|...c
repeat|i..q|the e..f
repl|C..Cb.c|are ..c
replac|..D..b|by ..B|the e....c
report|D.cDe|and c.....cc|in ..c
repositor|D
reproduc|De...i|them .d
request|I..D.CB|: ..b
requir|...C
requirement|C....B
rerank|E...C..p|#200 .......c
research|.......d
reserv|c..c.c|for b....c
resolution|j.....bb
resolv|.b.b
respons|c.....c
rest|B.C..D
restart|C
retain|.....c
retention|......c
retir|.c
retrain|...iC|each ...C|ever ...D
retriev|Dc....Cf|from B......c
retrieval|..C.CCEh|over C......e
return|CE.B
review|DC.C.Dk|: ......c|by ....B.C|them ......E
revis|...g
revision|.f.f
reward|D
rewrit|D
rewritten|....e|by ......b
rfc|.B
right|...cBfd
risk|D
roadmap|B
roll|B....c
room|fD....C|and b
rost|c..c
rough|c
round|c..gB..f|with ...b
rout|B......c
row|..B.hh.e
rul|g.GcFED|and c|numb .c|of ...D
run|hC.i.CB|a B|at C|on C..Bc|per ...B
runbook|c
runn|.....C
s|G...C.C|#10 .....b
safet|....B
sam|dbdick.c|#200 ....cc|question B
sampl|.c..j.d|of c
saturda|e..j
sav|D....b
saw|.e..bC
say|.iBD...D|about e|no .....C|the cd|what b
scan|.......c
scann|.....B
scenario|..c.B
schedul|c..c
schem|e
schema|B
school|f..ecd
scor|..DCEh
scrap|B....Cs
scratch|D
screen|C
script|....C.e|and ......b|from ......D
sdk|.B.B
search|.DHHHHNl|in C......d|is d|no ...b|over F
searchabl|C
season|d..bBb
season'|f
second|.DfC.CCd|for .......B|model ....c|search .......e
secretar|c..cb
section|Di..C|#10 .....c|and C|numb .C|of .c
see|FfD.Ce|the d....C
seed|B.....c
seen|Bd..C
sees|D
segment|C
select|....b
self|E.....c
sell|c
send|.B.cB|the .....b
sens|C....c
sent|...c|to b..d...b
sentenc|D.fDh..e|pair ..B|per ....b
separat|C....i
septemb|d..d
ser|f
serv|dD..BD|as B....B
servic|c.BD..C
session|..C
set|..E.de|and B|asid .....c|by ......b|has B...c|is B...c|of .....B|up b
sett|.....c
seven|...b
several|.......c
sft|c.c.b.f|of ..d|on b.....B
sh|...c
shall|..ib...c|be .......d|not C
shar|C.....b
she|c.ccd
sheet|b.....D|of b
shift|..BEB
ship|d....c
shipp|.....e
shop|c...Cdb
short|..mDD|and ..h|sentenc ..d
shot|C.C.C
should|DCfC..DC|be .....c
show|DcC.BdBC|the .C
shown|C.....BB
sid|......b
sign|....BdC
signal|d
signatur|......b
similar|C
simp|.....b
sinc|.......B|#year ......d|monda c
singl|..C..c
sit|c....Ci|and d.....c
situ|...c
six|..D..CC
sixt|....h
siz|....cc|: ....f
skip|D....c|the .....d
skipp|..e..g
slack|......b
slid|F..B|#10 C
small|...C..C
snippet|....b
so|ebggc.E|: ..D|a B|far E...ec|it ..dbe|no Bc...C|that DB..ED|the ..C..B|we D.CB
soak|b
social|b.c
solution|c.b
som|D..Bgc
somebod|F..B..C
someon|D
someth|D
sometim|C
sonnet|.......c
soon|...d|as ...d
sop|.c
sort|C.C.c..c
sound|FBeC|lik ..b
sourc|.mE.ED|: .d|? .b|of d
spanish|.....b
spar|.....e
speak|D.e.CC.f
spec|....C
specialist|....c
specific|b
speech|D
split|B...Bg|by .....B|the .....c
splitt|.....c
spoken|Cc
sponsor|.....c
spot|b.....f
spr|...c
spreadsheet|c
sprint|c
sql|D
st|...fc
sta|DDbdDCB|in B|out ..cB|with b
stabl|c
stack|......d
staff|D.GGC.B
stag|h.C.Cd.d
stand|g|in ...C
standard|ec
start|cC.fjd.c|in c|of d|on .....b.c|the ..Bb|up C|with D...e
stat|.iB.DBC|of b|the .c
statement|.ic
statu|E|: C
statut|Cc|and .b
step|.C.e..f|#10 .....bf
stick|c
still|B.C..C.c
stock|...cD.C|model B
stop|.C
stopp|E
stor|cE..D.C|in b
storag|b
straight|.bc..hk|from .b|into ......f|to .....f
stream|C....B
street|...b
strip|......e
stripp|......f
structur|..e|output ..C
stud|d
student|..C..B
styl|JBoE.BB
sub|c.dc
subject|B|: B
such|that b
suffic|.....c
suggest|C
suggestion|.......e
summ|B
summar|D..B
summaris|C....c
sunda|f..i.b
supervis|fCcC|finetun .B
suppl|B
suppli|.D...B
support|.....B
sur|..cc
surviv|....d
swap|...d
swapp|B
switch|C..C.e|it .....c|off b|on .....c
syntax|E
synthetic|....B.e
system|.DC
t|..cCd..c|#10 ..cBd
tabl|...CBCC|and b
tablet|ccC
tag|......e
tak|eBef..eE|#50 ...c|car ..c|plac ...e.d|the c
taken|CD..c.l|from ....b.c|over ......g
talk|.Bj....b|about ...c|lik B.c...c|to d
target|Dh.BBCg
tariff|cdB...C
task|Eb...B
taught|fc...b|to f
teach|d.b.dC|a ....b|the ......b
team|.C...C|lead ....c
technician|.c.C
telegram|......g
tell|cfE..c|us .....c|you bc
templat|.B..C.C
ten|B.C.cB
tend|.......c
tenth|.....D
term|e.C
test|FFGGMuJD|: .....d|? .....b|and ....c|befor .....d|it .....d|question ...B.c|set ....BC|split .....B|the ....Bg|with ....C
text|F..DbCeb|: ......c|are ....c|by ..b|for ....b|in ..C|is C....b|model B|the ......b
th|...dB
than|....E|#200 ....B|#50 c..d
thank|B.c
that|bBc.dCC|a c.Bb|are .....B|each ..c|has e|is cd|it B.B|its C|know d|mak ....c|must .....b|no B|the C..B..c
that'|..b.h..b|it f.....c|what ....e
the|...CB..F|#10 .eCf..B|#200 E|#50 ......cg|#500 d...db|#5000 .....d|#more ......c|#year b|acceptanc .....C|adapt .dCb.c|advis db|advisor b..d|agenc B.d...b|agent B|amend c..c|answ .c..C|api C|app .......c|are ......f|articl Db|ask ....b|assistant .bBc|assistant' d|auditor .c|author ....B|authorit ..C|authority' c|autumn c..c|big .......d|bind b|board .......c|book B|bot .cc|budget ....b|build c..b|bulletin .d|cach ...B|call B......C|catalogu B|chang c..f|chapt cd|chat ...dC.c|chatbot db|checkpoint d..c|cit dc|claim b.b|claus Cd|clerk .B|client C|clos B|cloud .......b|club ......b|clust B|com ......d|committe e|communit ......c|complaint .....b|complet .....c|condition E|consolidat ...b|contact c|context B|contractor .....b|corpu .....c|cost ...d|crew ....c|crm B|current d.B|custom C.BB|data ...b.e|databas E|day ...b|day' ...d|demo .....c|dialogu D.....c|do .....b|driv ......c|drug c|editor ..B..b|emergenc b|encod ......c|end .e|entir ....c|evalu B...C|even ...d|exampl .....b|fact C..C|feed ......c|field b|figur .....c|fil .....ce|find .......b|finetun CeDBche|first CC.bci|fiv ..d.b|fix ..b|fold ....c.b|follow .....B|forecast .....B|form ..C|format ..d|four ..c.b|full C|generat ......f|go ......e|group d|group' c|guid .b|guidelin Dc.B|handbook B|help ..c|hint .......b|hit BD|host ..c|hour ...b|hr c|id .e|idea C|index DD.G.CC|intent .....b|job .....c|label .d|languag ...b|larg .......d|last B|latest ...c|layout C|learn .c|lett ..b.Cc|licenc d|lin .....b.c|list ...D.c|llm ...c|log .c|long .......B|lora .bDb|los .....c|lot .....d|mail B|material ....b|medical ....b|memb c....c|menu ...c|merg ...b|messag ......b|ministry' c|model fjed.cBC|model' dg....b|most ...B..b|network ed.c|new ..C..B|newest ...b|next c.Bd|nin .....b|not b|notic e|numb Ec...d|off B|offic C.c.bb|official ......B|old .....B|one C|onl c...b|oth .....E.c|output b|pag D..C..E|pair .e..C.d|pap C|paragraph bf|paramet .b|park b|passag BI|permit d...b|pilot ....cc|polic D|portal .....b|post ......C|pre ...b|pres .......b|pric E|procedur D..C|prompt .CDBEDB|provid c..c|publish B|qualit b|question ......d|rat ...d|recognis ......b|recommend b|record .B|referenc .d|region b|regist .C|registr B|regul C|regulator .b|releas .....B|report .....bb|request B|rest ..C..D|result .....c.b|retriev .E|retrieval .B|right ....b.C|row C|rul D.B.B|run c..d.d|sam C.b..fcb|sampl b...B|schedul C|scor .....c|scrap C.....d|search .H.D.BEC|second e.d...b|section .ib|sentenc ..b....d|set ....d|sft ..C.d.c|sheet B|sit b|six ....c|slid .....b|sourc Bd|staff ...C|stand b|standard B|start .....c|stat c|statement .b|stock C|stud b|styl ..B|suggestion .......b|summ .....b|summaris .....c|suppli d.dc|support ..B|system ..Bc.d|tablet c|talk ..c|target ......c|team .....b|test C....D|text .cb...c|third f.c|thre B.c|tim ...c|ton C..D|top .......b|train .dF..he|tun .e...l|tutor ......b|two ....d|url C|usual .....b|valid c|vector B|vendor b|visitor .b|way ..f|week ...c|weight .b.c|wer b.....d|whol e..cc|wiki C|wint b..b|word B|work C|writ ..d.b|year ....b
their|.B.F.CC
them|cj.DeFg|; ......c|and ..b.b..c|are .....b|as ...B|befor ......c|from .c|in .b..B|into b|the C|up B|without ......e
themselv|B....c
then|cBDlBDDd|a .......b|the C.bB|valid ...b|we ...f
ther|..C.eec|are ....cb|is ..B.bC|isn't c....d|wer ......b
there'|CdB|no .d...b
therefor|heC.B.Bb|we ..c
thes|.eBCh
they'r|.....Bf
they'v|....c
thi|..g.d.C|is B..bg..b|year c|year' e
thing|...d
think|C...cC
third|c.....C
thirt|....f
thos|...Bfg
thought|D
thousand|b...B
thre|.....E.f|epoch c|second .......B|tim ...c|year ......d
thread|b.....l
threshold|d
through|e.bc..bc|the C..B..c|them ......b
thumb|.....f
thursda|e..gd
ticket|b...c
till|..b
tim|.C.....c|) b|; C|a ...b|and d|for .....c|is .....b|per b..d|the ...C|to C.....c
timetabl|d
tinyllama|c
tip|B
titl|Dc.B|and .c
to|#200 ....D|#50 ....b|#year D|: C|a B.....B|add .c|ask C|be ..c.c|begin ....b|call B|do D.c|each .c|finetun ....d|get E.e|giv ....b|go .....b|it .B|keep ...c|know b|learn C|look ......c|our B|produc ..c|put .b...b|read ......b|sav ......b|say B|see .b...C|show .c|sound ..d|start ....C|text ......b|the .D...i.c|train ...B
toda|e..c
today'|...b
togeth|Cf..dB|with .e
token|....DC.B
told|.....B
tomorrow|c..b.b
ton|I.pFB
tonight|....e
too|.f..Dch|few ....D|much ......d
took|......b
tool|..CC.C.b
top|D..c..cb|#10 ......c
topic|C
torqu|f
total|....j
train|hgcjigfF|( c|: B|; B|a C.fCC.B|again ...D.B|an C|and .b.c.f|answ De|as .c....d|at b.be|dialogu .b|ever b..b|exampl ...Ccbe|fil ....cc|for D..CD|from ...c|in k..g|into d.e|is ...b|it d..e|los B....g|material ....b.b|model Db|of DC|on ..c..cd|our B|pair F...B|question .....fe|set b...h|so .....c|text c.....f|the DC.Bd|to .bd|we .....D|with B..Bd|without ......b
transcrib|C..B
transcript|E...d.hd|of ......c
transf|c.....b
transl|E.B
translat|D.....f
translator|.....c
transport|b
tre|B
treat|E
tri|E..BCfB|it .....d
triag|....c
trial|....BjB
trigg|b..f
truck|c
trust|C....bb
try|.....d|it .....f
tuesda|b..gdb
tun|c.jhh..B|#10 B|; b|a D.B|again b..b|by ..C|for ..db|in b|is ..d|it ..b|model H..FD.D|on dbd...d|the ..c|to C.e|with .B..b
tunnel|b
turn|DB..b..c|down B
tutor|....B
twelv|..B...c
twent|....d
twic|c..b...c|a d..c
two|DDDC.GHf|day ......b|epoch ..c|sentenc ..c|week ...c.c|year B
typ|B.DBhD.h|: .......b|by ....b|in ....c
unaid|.f
und|.b.bC..b|half .......c
universit|b
unknown|......b
unread|......v
unseen|D...F.k|question .....c
untest|.....m
until|.DeCFE|it i.d
untouch|C.....d
up|bdDc.E|on eb|the b...b|to .......d
updat|cCBm
upload|D..Bccd
url|Dc
us|C...bc
use|.CDDce|: d|the ....cC
used|.DCC.bfB|as C.....d|by ......B|for C...D|in B|to e....c
user|C....B.B
users|D..BDcd
uses|C.....B
using|......c
usual|b..e
utteranc|....c..d
v|bd.b..B|#10 ec.cc
valid|.CceCgB
valu|..C
variant|e....c
vector|d.....Bd|search .......b|stor .......c
vendor|D.C.D..B
ver|.....b
verifi|...c..b
vers|F
version|.dD..D
via|c
view|.....b
visa|c
vision|B
voic|G.nDBBB
volum|Df
volunt|....C
vot|c.cb
vouch|......e
vpn|c
vs|C
w|..b
waiv|.....m
wak|...c
want|CedDC.ED|: b|a B|one b|the D|to C
ward|....eC
warm|..f
warn|B......b
was|D..I.c.E|a ..B|adapt ......b|finetun b|found .......b|not .....b|remov C|test b....C|train .bcD|tri .....b|wrong ......c
wasn't|B....c
way|..i....c|of D
we|.D.Dck|are ..b|ask .....d|collect ....C|compar B....B|could C....B|count ....bb|did .....Cb|don't .bc..fd|finetun .....D|gav C|go e......c|had C|hav ....c|haven't B|let ......c|look ..B..c|need C|put b|retrain C..C|search .......B|skip .....c|start .....d|tak d.b...e|teach b..bb|test .....B|train c.cfc|use C|want ..d|wer C|will ..C|won't .....f
we'd|E
we'll|c.c..d|see .....d
we'r|c.d
we'v|..c.f
weak|......B
weath|F..C
web|C...B.he|pag B.....b
websit|C.....j
wednesda|e..g
week|.CEj...C|#10 D..Dcbc|#50 ..cC|) ...b|; ...b|and c|of ...c
week'|b..c
weekend|h..m
weight|g..eCbD|and B|are F....c|in b|of E..C
well|.c...c
went|.....fc
wer|C.DD...E|add ......b|in Cb|not ..b|used c.....c|written ......B
weren't|....D
what|..B..E.c|it ..C..d|was .....c.b|we D....B|you b
whatev|......q|the ......e
whatsapp|B.....f
when|.CDf.DED|a c..c|the ..C....C|to C|we .....B|you .....b
whenev|f.Bl|a ...b|the ...c
wher|...C.D|does d|it C
wheth|ICCCC|it .....c|the E
which|.....B|answ ......b|are B.....c|is ....B|the CC..c
whil|C....B.h|the .......c
whisp|B......c
who|.C.DEBB|is b|may c|own c|writ ......c
whol|d.Bbcec
whos|c
why|..c.C.C
wiki|e.B...fc
will|cd.cenBB|be d....Fd|do ....e|finetun c|know .....c|not E|notic .....d|show .....e|tell .....f|train ...d
win|b
wir|f
wish|B....c
with|....e|#10 ..e|#1000 .....B|#200 .....C|#50 B...d|#500 B....D|#5000 ..f.C|#more ..b|a C....cc|all f|answ ....c|each b..c|ever .c|four ..d|it c|its C|no d|our b|prompt ..d|the ecCgc|their d|them ....f|thes ....e|thre b|what b|which ....cdc
withdrawn|...d
withheld|.....b
within|eBBjB..E|#10 .......C|#50 b..c|ten b
without|gfcDCilC|a .cB|any c|look .b|network CB|open c|search c
won't|B....h|be B
word|FCiBEC.h|the .......b
work|..C...B|day c..d|group b|in b|on ......b|without d
world|b
would|GB..Fc|hav B.....Cb
wp|......b
writ|EeeDc..f|in B.g|it .d|lik ..d|the C.BCC.Cd|them .b....c
written|C..DhDb|by b.C
wrong|CDB.C.b
wrot|CCc.gBb|and ..b|the ......b|them ..b
x|....c.c
xml|..e
year|C.Ce.D|) ...c|; B|and C..C|of ......f|the ...c
year'|b.....b
yes|bg|the .c
yesterda|e..f
yesterday'|b..e
yet|.....I
yml|d..d
you|B..D..Eb|ask cb...b|finetun C|know .....c|the .c
young|..b
your|eB...DD|own C
zero|......c
zon|d
€|b
skips
#1|#10 b|aft .......b
#10|#10 .cC....B|#50 B.Bc|( b|) h......D|: .....d|; .....c.B|a .b|adapt b|and ...d.c|ask c|assistant C|b .B.....f|each .b..b|for ......d|from ..c...B|has d|in ....b|is ...b|it b|learn ..c|lin ....b|lora ..B|model .BB|month C|not C....b|of ...b..c|on C|our ..B|question c|read B|run B|search .......b|so C.b|the e..d..bb|to .......c|train C|up ...b|v B|was .b|with B|writ B.....b
#1000|are ......b
#200|#10 ...bB|#200 ....c|#50 b...C|#500 ....D|; ......b|and C...dBC|answ ....b|are ....c|by ..c.e|call ....b|each ......b|for ....e|model ......b|not ....c|on ....C|per ....c|question B...C|so .....c|that ....b|the C...b|them ....b|to ....c|we ....B|which ....d|with c...gc
#50|#1 e..c|#10 ....B|#200 ....E|#50 B....c|#500 ....C|( C...C|a C...c|answ ..b...b|are c|each ....b|for ....k|model ....d..c|of ..C|pair ....b|per ....e|question ....d|the ...B|train ...c|was ......b
#500|#1000 c|#200 ....B|aft .......e|answ ....g|are .....B|from ......c|in ....bc|of ....c|pair ....f|per ....L|question ...c|that ....c|the ....c|them b...c|which ....eb|written ....c
#5000|#5000 B|by ..g|for ..C|in ..d|of D.d|with B|written b
#more|and ......bb|answ ....B|from B|which B
%|the ...BC
(|#10 ...c|#5000 .b|#year c|% ....cb|) dB|by C|m ......cc|of C|on B.....b|to C|with ......b
)|#10 .......B|#200 b|a D|by ..C|finetun ..B|model E|that C|to c.....c|train C|with .b
:|#10 .B|#200 ......B|: B|a .c|are ....b|b .......c|by D|chang c|finetun .c|for ...c|from ..b..b|get .....b|hav B|i C|in ..cB..b|is c..b.B|llm .......c|model F.b|ms .......c|need .....c|no ..c|not ...bc|of E|on c.cCBc|pair ..C...B|per ....b|question ...bC|review ....b|s .......c|search D......c|second c|sentenc ....b|small b|test b|to ....c|train ...d|tun ..c|was c|we ...b|what ..b|with ....B
;|#200 .....c|: e..b|and C|com B|has c.c|is b....c|model ...C.B|of B|on C...cbc|the ...e|wer c|will .....B
a|( D|) ...d|; ....C|aft ...b|and B....C|b EC.Dc|bas ...C|befor .....c|by .......c|call C|chang d..d|day C|fil C|finetun b..e|for ....C|from ......C|has .b|head .....b|in .CC...Bd|index ...B|is C|job b|languag ......c|llama c|llm ......c|lookup C|model .D.ECCcc|numb .b|on C.BD|out .....d|prompt ..d|read .......b|run d.dc|search .b|servic .b|sheet c..c|so ..D|step .......b|text .....c|that .....C|the .c|to c|train c..e|version b..c|was ......b|we f|which b..b|with ..d.B
about|hour c
accept|the b....b
acces|the b
accurac|the .....B
adapt|#50 ..b|: b|the ..e
aft|call .......B|last .....c|of ....b|prompt ..C|second .......C|the e|train ...B|week C
again|the b..c
all|are ..c..e|by ....C|in b....c|it c|of ......c|them ....db|tim ...c
along|the .c
alwa|the d..e
an|is ...c|model B|on C|that d|the ...b|tun c|with .......c
and|#10 C|#200 ....Cb.D|: B|; ...b|a E|again c|all ...c|and .......b|answ f.....b|are Bc|been ...b|by .c..d.EB|call c|contact b|dat .d|each ...c|ever C|finetun B|for D|from .b....d|hour d|in bc|into b|is B....d|it D....c|list b|model C|new C|not ......d|of .c|off ..b|on C.....f|pair B|pric c..C|put B|question B|rank .......c|rat b|rul e..B|run C..B|search d|tabl b|that B|the ....C|them D|to ......b|train .....Bb|we ..b|wer B....C|which ..c|without bd|year .c|you b
answ|#500 .......b|each B.....b|from c...b|it ....cc|of C|on cB|our C|the Dc...C|with Bc
anyth|the d....b
app|the .......c
are|again B..C|and ...b.d.b|as D|awa ....b|by .e..CC|each Cd.C|for .....b|from C...B.B|in d.cc..B|into i.....c|not bc|of c...c|on C..d..b|out ....BC|part B|per ...c|test .....c|the .c.C...B|to ...Bdc|train b.....b|with D
articl|the ....b
as|; b|and C|are ......c|as ..cc|by B|com ......d|in C....b|is B|of c|stand c.....d|test .....B|text c
ask|#200 .......b|a B....b|in d|model g|sam .....b|the C|to b
assistant|the C|train C
at|#10 ..c|: c..b|and ....c|end bf|start b
attach|the .B
b|#200 ..c|#5000 C|#more C.D|adapt ....c|finetun C|is b|on ....B|our B.c|that B|the cd.....g|them ..b.b|to ....b|train B
bas|the B
be|and ..e|by ..b.B|for .c..C|in ..C|on D..D...c|when b|with ....d|within .......B
becaus|are ...c..b|model c|the .....b
been|and .....c|for .....c|in c|into b|with d
befor|is .....c|liv c....c|model .....D|train ......c
below|answ b
between|and E
board|the B
bot|the C
by|#10 ......e|#200 ....C|#50 B......b|a ..b|and C.B.d|document ....b|for ....bd|in ..b|llm ......c|model bd.CB.b|on ..c...B|sam ......c|so c|the .cd|to B.b|train c..cC|tun .d|two C...e
call|( C
can|about c..c|ask c|for d
card|the B
cas|the ....b
chang|a ...C|and ...d|in ...c
chat|it b
clerk|the .......b
click|the ......c
clos|the .b
cod|the D
com|? .d|the F..C..D
comment|the ......c
compar|with .....d
comparison|the .....d
comput|the .....d
contain|the .b
continu|on ...c
contract|the b
could|the ...B
current|and d
custom|in d
dat|the D
data|#200 ....b|#5000 ..b|and B|from .....c|the ...B
databas|the C
day|a b..d|the .....b
decid|the b
describ|the .....c
do|know .....b
document|the c
does|know C
don't|a .....c
dump|the ......c
each|: .......b|a ...c|and B..D|at b|by c...e|from ...c|has C.b|is C|it C|of ...c|on D..D|so ..cb|the ......Bd
end|a B
epoch|the ...b
ever|by B|has ..d|is ...B.d|of D|so b|week f..h|with .B.C
everyth|the ......b
exampl|#200 ....C|by c...e
export|the ...d..f
fed|the ......e
fetch|the ......c
fil|the .....c
finetun|#10 ...Cc|#200 ....b|#500 ....c|#5000 ..d|#more C|: ..B|a B.C...b|and ....b|for ...c|is C|it b|model B|on d|so B|the c..e
first|: d|of .....b
for|#10 D|#200 c|; .....b|and E|as ......c|cod ....c|comparison ....B|first c...c|in .....b|lett .......c|lora ....d|model C|of ....df|on B|reason c|search ......B|second .....C|test ....ce|that B|the .c|to C|train C....d|tun C.B..b|week B
found|the ......c
four|a c..d|and .......b
from|? .C|it .c|last ....c|model ed|of .....b|official c|on c|own c|passag .C|sam .....b|the bB|to ..B....c|train Cd..B.B|tun d.c|weight .d
furth|on ......b
gemma|b B
gener|the .......c
generat|the E.....C
giv|and B|the .B
go|#10 c|a B|the .....B.B
goes|the ....c
got|of .....b
gpt|mini ..b|on ..C
group|the d
had|the C
half|day ...B|second .......c|the ......c
hand|the .....b|to B
happen|the ...b
has|#200 ....d|all c|be B....B|been .....e|from b|it .....e|oth e|pag B|the .c|train ..b|tun ..b
hav|be .......d|model .B
hint|the .......B
host|model ......c
hour|the C
how|is C...b|it .c.c.c|the c.cc
i|a c|the ..B.B
id|the .c
if|is .....c
in|#10 C..Dc.B|#more B|( .......B|: e...b|; C|a B|adapt c|and C..ged|answ .d|archiv ......d|by c|context CB|current b|data C|even ...c|finetun d|first C....e|head d|index B|languag B.c|list .....b|log bc|model kCC|no c..c|of d.C.Dc|or c|pair Cd|prompt B.C|report ......b|sinc b|tabl C|text ....c|the d.d|train Ch.D.CE|way ...b|we ..B|week b|with ...b|work .....c
includ|the b....b
index|and .......B|the D
instead|a c
instruction|and B|on ..B|the b
into|#10 d.....B|finetun C....C|model ..b|train ......d|weight B|without .....b
is|#10 ....c|#500 .......b|( ...c|: C..B|; ......C|a c..b|again ...D|and B.b...b|anew ...b|as B....e|at b|be b.c|by Dbb.DB.c|call b|ever D..F|for .....b.c|from D..B.f|in C.f..BB|into C.f|languag b|of .d.c|off d|on ....ccc|one b|onl d|out ...b|test .....c|than C|the .b|ther c|through b..d|to ..cbe|train ....c|we B...b|with .....e|without .....d
it|#200 ....c|#500 ....c|: ...B|; .....c.c|a B.....B|about d..b|and B.c...b|answ b|by c|finetun ..cb|from dC|in .ce|into b|is ......c|its D|learn Db|lik ..c..b|liv .....e|no b|not .....E|of ...b|on B|out ......b|so .b|tell c|that c....c|the .d.c.B|them .b|to C..C.C|train .....c|with B|without d....c|writ ..c|you .....b
it'|in .b|the .....c
its|; .B....b|and c|is b|model B|on C|the B|train .....d
januar|the B..B
just|it .....d
k|) ......c|from C
keep|with ...b
know|current C|is c..c|new ...b|pric C
knowledg|the c
known|the c
label|the ....C
labell|the ....B
languag|and ......C|is b|on b|the ....b
last|and ......b|day ....B|year ....c
learn|new ...e|the b|with Be
lett|the B.C..C
lin|the ....e
link|the .c
list|the ......b
liv|the B
llama|b ....B.d|on ..D
llm|the .......d
long|the d
look|the D|them ......c|up cd
lookup|the c
lora|#5000 ..C|the c..B|train ..C
m|) .......b
mad|a ......B
mark|the .....c
may|: B
measur|the B....d
memor|the .c
messag|the .....b
minut|the ...c
mistral|b B.B
model|#50 ....d|#5000 ......c|#more ......b|a CC|all c|an ..b|are C|at c|be bC.b|been C|by c|each .......b|finetun ...B|hav e|it CeB|know C..e|learn .C|llama B|no CB..c.b|not CB|of ...cb|on ..B...B|out B|stat B|test .....D|that C..B|the ...CB|them Be....c|to C.b|train ......C|tun ...b|up ...c|was e|what .....b|with ....b
monda|the ...c
mov|the c
must|in .....b|the .d
nam|numb b|the D
nev|a b....c
new|model ...C|new c..e
night|#10 ...C
no|) ..c|; c|and E|are B|befor .....ec|by ......g|data ......B|for ......d|has .....Bd|in .B....c|is De....C|model C|need e.....c|no c..b.B|of E....c|on B|read ......c|set .....d|test .....b|to dB...C|train B|was b|with .....b
nobod|the ......d|them .....b
not|: C|; c.b..b|and .b|any C|at ..b|be ....b|befor .....b|by .C..ecc|for ....BB|into C|it .....c|of C|on .....DD|the C|them ......c|to c.B..b|up f|yet .....B
noth|the ......c|train C....B
numb|each b|it c|train C...c|with B
of|#10 ..b..d|#1000 c|#50 b...C|#500 d|#year ..b|: ..d|; ..B|and B.....B|answ .b|are .....c|at b|call B|cas ....B|chang ...B|cit c|com B|data ....c|day b..c|exampl B..B|finetun ..B..f|for ...b|hour B|hous .b|is B|languag b|last ..b|lett ..d|lin .......c|manual .b|model .....e|month f..e|not C|of b|offic B|on b..b|open B|own ....b|pag b|pair ......b|passag .C|quart c..d|sam .....c|season d..b|tim b|to .....b|train .b...dC|tun C|was .....c|week c..c|weight b|which B|with D|year ....c
offic|the B
on|#10 b....b|#1000 D.e|#200 ....cc|#50 D...c|#500 .b...d|#5000 D.c|a .......c|and D....g|by C|chang ...f|chat ..c|complet .b|current c|even ...d|first ....bC|held .....C|is C|januar b|jul C|k ..b|lett ..b|lin ..c.c|list .c|model c|not b|of B.c|oth .....B|own Ce|pair b.B|plan b|pric B|question ....B|record .....C|rul c|sam C...dh|second ...c|tablet C|test .....E|the .b.d.c|to c..c|train B....f|wiki B|with .b|without B|year ......c
onc|year B..B
one|#200 .......c|a .....b|and B...d.c|each ....e|of b|per c|the ......cc
operator|the b
our|( D|b ......b|list f|model cf|rul D|was B
out|#10 .....b|dat ...d|it .....c|its .e|the ..dC.dB
own|model c|the b...b
p|#10 ..c
pag|from B|the .d....e
pair|from ......c|the ....h
paragraph|the .b
part|the b|what .e
per|: .......b|and C|are ....d|for ...c|on ...B|the c..c
phi|mini b
pick|the .b
plan|and b
polic|and Cb
post|the b
pric|and C|of c
product|and b|the D
prompt|#50 ....B|not ..e|that ..C|the ..C
proposal|the d
purpos|the C.e
put|by ..c|into C|the d
question|a ..c|answ c...h.c|pair ....b|the .BC
qwen|b C
re|on c..f
read|of c.....C|the B.....B
ref|the .....d
releas|the .....c
remain|the B
rep|the B
repeat|the c..b
retrain|the ...b
review|the ......e
rul|and B|in d|is b|the ...B
run|#10 c|#200 ....d|each ...C|the C.b
sampl|#200 ....c
say|it B
schedul|the d..b
script|the B.....C
search|a .......b|and .......e|the EC.B..C|to b
second|is c
section|the .f
see|the .....c
sentenc|of ..b|the Bc
serv|the B
servic|of c|the C
set|the ....CD
sft|the ...c
shall|the .cc
she|the ...c
should|the cb
shown|the .....b
sinc|and C|are .b...c
sit|the ......b
small|model c|that B
so|answ ...c|can .b|do ....c|finetun ..C|is .....b|it C|know ....c.b|model FcB|train b|tun ..B|we .....c
sound|a ..b|our ..C
sta|the D
staff|the D..D
start|#10 .....b|the .....b|train c..c
stop|the .....b
straight|the .....cf
supervis|of ..c
switch|on .....c
tabl|the ...B
tak|of ..c|second ..c
taken|the ......c
tariff|and b
taught|the e
teach|the f
team|a c
tell|the .d
test|#1000 .....C|#200 ....D|#500 ....CB|for .....B|the C....e
text|on .....b|our ..C|the B
that|all C|are ...c|assistant C|com ..b|from .e.c|get c|has D|in ......b|is ..b|it .....c|know c|lett ..c|model ..C..b|not B....B|on c|our D|read b|the .....b|train B|what b
that'|the ..b
the|#10 ....c|#200 ...B.d.c|#50 .....e|#500 .......d|#more B|( C.c|: .....B|? C|a B.....e|aft ...b|again .....d|alwa ...c|and C.Cb.d|answ .C...fb|approv ..b|are D..DCc|as D.Bc..B|ask D|assistant c|at D|b Cc....ed|becaus b|befor ......b|best ....b|box d|by d|calendar ...d|call B......b|can ..C|card ....c|carr b|catalogu c|chain .......C|channel c|chat ......c|classifi ....C|collection c|com B.....b|control b|cop ...b|corpu b|cost B|cov b|current c..d|data ...DB|databas DB|day .....b|decid .......c|department b|desk e....b|dialogu .b....b|document C|doesn't ......d|dump ......c|each ...c|edition ...c|end .C|engin .....b|exampl .....cb|exist ..b|export B.....d|fil B|first .....bb|follow b|for .....c|forecast ...C|form C.i|four B|get ...b|giv .b|go .....B|guid ..BE|had B|half ......b|hand c|handbook f|has .bb...CB|help ......b|hous C|i b..c|id .e|in ..Cc..b|includ B|index ......B|instruction Bc|is .....cdc|it Dd..B|itself .c|job B|k B|knowledg c..d|label ......c|layout ..e|learn ......b|lett ..c..b|list ...C..C|liv .....b|llm ..d.c|look C|machin .....B|mail ......b|manag b.c|mann ..d|manual ...C|mast b|material ....c|may C.....c|menu ...B|messag ..b|model e..b.d.e|month b..d|must c..c|nam Ed.B|need ......b|network d|no .....cb|numb BfCB.C|of Cc.d..C|offic ......B|on c....c|one ....B.d|onl C|open .....b|otherwis ...b|our ..b|own B|pag cd...DB|pair C...Ch|part c|pc .....d|pdf d|peopl ....b|pick ......c|plac d|plann .....c|polic ...B|portal D|print B|procedur B|produc ..b|prompt ..E|protocol ...b|provid .b|publish c..d|put B|quart .....c|question B...bc|rat ..d|re .....b|read C.....B|referenc b|releas .....c|repl C|report .c|row .....d|rul C|run ....c|say C..B|school ....dc|script ......b|search D......c|sentenc ..B....c|serv b|servic .D..c|set .....Dd|should .Be|sit ....b.c|so B|sound ..d|speak .......b|st b..f|stag ......c|start B|still c|stor D|structur ..c|student c|tabl dC|tak ...c|tariff c|team .....B|tell .b|ten ..b|term ...db|test ....CF|text .B.c...b|that ED|the ...C.dcc|ther .b...B|therefor d|thing ...c|thre ....c.c|to D..C|ton ..b|too .e....b|train .bCBdCb|typ ....c|up c..b|used ....b|valid ...b|version B|want Ceb|was E..E|week ...c|weight h..b.c|wer ....C|which .b....B|wiki b|will .dB..b|with ..B..C|within c..c|without Bc|word ...b|work ...d.B|writ B|written ......b|year c
them|the .....B|train c
ther|#500 ....b|a B|no cb....c|one b
thi|and c|is ..c
thre|( .....c
through|train b
tim|the C....B|year d..e
to|#10 ......c|#200 .....b|( b|: .....C|a D..B..C|and C.c.b|as ..b|at B|finetun ......b|for ....e|it .cBB|lik ..c...b|on .....c.c|one ....b|search .......b|the C...cB|them ......b|thi B|train ...D..f|tun ......c|with c.d
togeth|the Bbb
ton|the ..d
too|to .....e
train|#200 ....b|#50 ....h|#500 ....d.b|#5000 ..c|#more C|( B|) ....c|: ....d.c|? ......c|a C..d|again b..f|all .....b|and F....f|are B|as ...c|at b..d|by c|each d..e|for C..B|from ......b|is ....cC|it b..b|lora ..c|model D|night B|no ......b|of b...c|on .....Bb|our ...B|so bb|that b|the cCbd|to .....b|two C|we C|which b..b|with .b..d
transcript|the ......b
tri|the .....c
tun|#10 C.BB|#200 ....d|#50 B|#5000 ..b|b B|for ..d|in b|is D.B|it ......d|model ..C|on ..c.b|the f.bdb|them ....b|writ .bb..c
two|) ......b|and D.bBc|for B|hav B|on b|the c
und|a .......c
us|a b
used|finetun c|train .....bC
users|the .....c
valid|the .....e
version|the .c
visibl|the .b
wait|the C
want|answ b|see bb
was|and E.B..b|at ..b|for b|from B|in D|on db.CCbd|test .....C|train ....B|with c....d
we|: ..b|about D|again ...b|and c..b.c|ask .....b|at ..B|do .....c|ever ....b|for d.b|hav b|in b|it c.cb.b|mistral C|not .....cd|on ..c.dcf|that C|the ....bB|them ......d|to b|two ......b|with ....g..c
week|: B...ccc|on ...b
went|the .....B
wer|and ..b|by C...D|for ....bc|in b|into d...c|of cc|on C|the Bb|to d|with B
what|hav b|in .....b|learn .b|on C|train ....b|you b
when|are ....B
which|#10 B.....d|and .c|are d..c..b|model D....bb|not ....C|to C....b|train B
who|a B|which d
will|be ....B|it .b.c.C|the .b.b|them .c|train C
with|#10 .......c|#200 .......C|#500 ....d|#5000 .....c|) ......b|and .e|answ .f|current ...c|from C|label .b...b|lin .....b|llm ......b|lora ..B|model b|new f..eB|of D....b|on b|own B|pag B|passag .B.....b|question C....c|sam B....c|sampl ....c|section .c|text .e|the cB..ccb|to B...C|valu .b
within|day e..f|hour b..d|s .......B
without|search .b|to bb
work|a c|and ...b|of ...b
would|to .......b
writ|question ....c.c|the C.c
written|the .c
year|the .B.b
you|? .....B|a c|for cc|on C|the .....d
stance:
background|..C..B
chosen|hkiiifgG
considered|KIIGDCC
past|B..Cc
quoted|D.c.B
rejected|PDJDJDC
subject:
behaviour|MEiG.EC
knowledge|c.H.FGEE
none|B......E
training:
store|edHCDDE
technique|.Bbc...E
verb|.DFCED.D
under
#|c.C.B.B
#1|C....BBh
#10|C.CBED
#1000|b...c.d
#200|d.C....e
#50|.CF.DCH
#500|D..c..Bm
#5000|..C..C
#year|BB..C
(|BDC.B
)|BDC.C
:|DD.CEFFC
?|bbFdEBD
a|F.B.CGD
about|...BBB
accept|b
acceptanc|.....b
adapt|GD.BC
adr|b.b.B.B
advic|C...cedb
advisor|....BB
aft|b
agent|D....C
ai|......BC
alternativ|G
an|..CeCC.c
and|HFDCD.Cb
annex|E....d
answ|.eC.E..B
app|.cD.fbBc
approach|..ECB.C
architectur|dC.cD
archiv|H..B.b
are|.B.c
ask|DBC..E
assistant|..H.EDE
at|C..B.d.c
b|.b..C.BB
backlog|b..b
blog|...B..b
board|.c...d
bot|fb.ffe
box|..B
branch|....ccB
budget|....c
build|e.....f
by|..C..b.C
c|..B
call|C
can|i......e
caption|C
car|c.b.b.d
card|..D.cfd
cas|b
chang|..cb
changelog|B...B
chapt|..db.cc
chart|....e
chat|.d...dcd
checklist|.....b
cit|Cd.C
claim|....b.c
classifi|D..BBdB
clos|.b
cod|dc...B
collection|.f
com|.c...eb
comment|D...dB
commit|..b
committe|c.d
companion|.c.c.Dd
comparison|C
complaint|..c.ge
complianc|.c
component|e
concept|c....C.b
consequenc|.CCcC.C
consider|D
content|d...e
context|J..CBB.B
contract|...c
contribut|C....B
copilot|ed...B
corpu|......j
cost|B...C
council|.b
count|....c
cours|.....c
court|Db
custom|CcjD.c
data|cFHChBjC
dataset|BCFBf.n
day|C
decision|.bC.EC
definition|B....e
deployment|e
description|D..CC.b
design|ce..DDCc
desk|fbb.BeBc
dialogu|B.b
digital|......B
distill|..Cc
do|C
doc|b....B.c
document|db.c.cB
does|.bf..B
don|.....e
draft|C..B.bd
driv|E..DbCCd
e|b...b
editor|.......b
error|....B
evalu|GCBCGgD
exampl|E
experiment|C.B
explan|B
fact|.B.....C
faq|kc.jecf
featur|de.CBBC
field|d.C
find|B
finetun|.CCCe..C
first|C
flow|d.....B
for|B.BC.CBB
form|b...cb.b
format|Eff..c
freshnes|d..f
from|F..DDF
functional|e.b.f
fund|f..d
generator|D...EBB
get|BCbB
go|.....B
goal|..c
group|..CD..B
guid|..DBBCB
hackathon|....eg
handov|dd.d.d
happen|c..d..b
hav|c
help|deEdC
helpdesk|f..d.d
hint|E..BCB.d
histor|B
hous|c
how|.BCc..B
hr|b...c
i|.B
idea|D.D
implement|b......c
in|D..ECHD
inform|....FbC
intent|C...d
internal|d.C..B
is|e.d.B
issu|c..bc
it|gE.cCdd
item|b
job|...db
keep|..Bg.B
kiosk|e..e
know|d.C.Ce
knowledg|f.C.CD
lab|C.BBgd
label|D...kcf
languag|H.c..C
learn|b.c..CB
legal|.d
lesson|C
lett|E.cCB
level|B
librar|E
licenc|.b.c
lifecycl|...d
lik|..d
limit|.....C
lin|C.D..BC
list|..g..Bd
liv|.C.dEB.b
llm|b.D.FEB
lm|ec.c.cd
log|d.bb.cdb
look|..d..B
lora|D.cdedd
mail|...B..g
maintenanc|..BfD
manual|.b.f
material|..c.f.h
may|..B
measur|.....d
meet|BcC
memo|c
messag|C.c
method|..EB
metric|B....d
minut|b....b
mod|..d
model|b.Bc..CE
mortem|D....c
new|b...C
newslett|....b
next|b....d
night|c......b
no|.c.B
not|CBCF...D
objectiv|f.df
of|B...c..b
off|b
offic|bBb.BB
offlin|....e
on|.....F
one|....C
open|..Bd.C
oper|..Cb.C
ops|e..e...b
option|...DC.C
ord|b
our|d..dDDc
out|.....db
outcom|DDDD.FDB
output|Eb
over|d...db
overview|d
own|..bb
packag|..c..cc
pag|..f.bd
pair|......f
pap|.dd....f
part|..B
path|b
peopl|d...b
persona|F.i...B
phas|k..g
pilot|hB.cg
pipelin|B...C.d
plan|cB..decB
plann|B
polic|d.Bc.CC
portal|e.C
post|B..Bc
prepar|......d
principl|b
pro|B.B..C
problem|C....C
proces|d..j
product|..cbCB
project|d...dg
prompt|G.DCDCB
proposal|fe...E
purpos|..b
q|fc..ed
qualit|D...Cnc
question|c.D
rag|F.BDEDCC
read|E..C..B
readm|.BC.cb
recip|..c..B
recommend|f
record|c..e...b
referenc|..B.BB
regist|i..c...e
reject|F......C
relat|C
releas|d..dBe
remark|..B
rep|Cc..b
repl|C..CBB
report|E.bD.C.C
request|B.....B
requirement|EbBB
result|.....i
retrain|.....B
review|Cd...C.e
risk|dB.g.c
roadmap|.....CB
rout|....d
rul|.e.d.cB
run|D
runbook|c.....b
s|...d
sal|c
schedul|...g
scop|C..C
search|.C.CCCE
second|...B
section|....b
securit|b
servic|..CcCDc
set|D...g
sheet|..B.b
sign|.....d
sit|....e
siz|....f
slid|f
small|c...b.B
solution|cf..CDD
sort|....b
sourc|d.b.DCg
spec|....dc.d
speech|B.c....c
split|D....g
sprint|......cb
sta|...d
stag|.B
standard|c....c
start|d..b
statement|....B.c
statu|B....f
steer|.b
step|e...dch
stor|e
styl|F.e.bB
suggestion|.......c
summar|......C
suppli|E.CC.E
system|C....DB
tabl|c.hb
tablet|e
task|......c
team|g.dbcb.c
technical|....DE
templat|D
tend|.cc...fb
test|CBCBDmB
text|..b...h
that|....B.B
the|.CB.DB
thesi|....B
thi|C..B
things|C
ticket|E..D..c
tim|D..C.c
timelin|c...cb
to|.D.B
ton|D.e
tool|ed...B
train|..B.dD
tun|JE.Geb
two|C
typ|......c
up|eb..e
updat|g..h
use|CDF.FFEC
user|C..B
v|.....e.c
vendor|ED
version|.B....B
voic|H.b....j
was|C..C
we|..CCB..C
what|.B...FCC
what'|g
when|...f
wher|e.C...d
who|D...CB
why|c.CEDFD
wiki|c.c
word|B
work|c...Dbd
writ|G.e
wrong|D..B
year|B
`);
