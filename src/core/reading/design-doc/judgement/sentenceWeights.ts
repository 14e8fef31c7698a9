import { readWeights } from './weights';

/** Learned by `npm run learn` from 132659 labelled sentences; not to be edited by hand. */
export const sentenceWeights = readWeights(`
-2.21 -4.02 -2.16 -3.58 -3.77 -3.25 -3.44 -5.29
above
#10|.......C
#200|.c..C..C
#50|......C
#500|D...C
#year|c
(|....CF
:|..Ec...c
?|..CdCECD
a|.C..DCC
abstract|D
acceptanc|D....c
action|c
aft|....e
agr|c
ai|C
all|D
alternativ|C
and|c.cd..c
answ|...C..C
approach|......d
are|...cD
ask|..C
assistant|......C
at|..C.C.d
b|C
be|..c
befor|.....g
bot|.e
budget|.......D
build|c....cd
by|..F..d
call|C
can|D
card|d...d
chang|...g
chat|C
check|....Dd
cit|Ed..C
com|.C....k
comment|..D...D
component|.......c
content|d....C
custom|D
d|D
dat|C..cD
data|....iEo
day|....ec
decision|..e.C.D
department|f
description|.C
design|c......d
desk|..c
did|c
discussion|E
do|C..CC.F
document|C
don|C.c
draft|D
entr|c......c
evalu|D...C
exampl|....gC
field|...C
fil|....d
find|F....C
finetun|F.DD
follow|E
for|.c...C.C
from|.EC..Ff
get|...C
good|.....d
group|.....c
has|......c
hav|C...C
held|e
help|d
how|f..dce
i|....DC
in|.......d
is|C...D.C
it|..CDGCEC
it'|d....d
item|.c..F
k|df
know|c...C
knowledg|c
last|...c
learn|.C.C
lett|D...ce
lik|D
lin|...f..d
list|..c.c
log|.c....C
look|c.....e
man|....g
material|......e
may|......C
mean|d
measur|C...D
method|c
minut|E
model|.C.ED..C
mov|e..i.c
my|....C
need|E
new|e
next|....c.d
no|..CCC
not|.E.FC
now|C
numb|C
of|..d..CDc
offic|D
on|......D
one|fe.eed
onl|C...C
open|C
option|c
oth|C..CE
our|D..d
over|.d.c.d
own|.....DC
p|.......C
pag|.d...e
pair|....c.e
pap|F
per|....D
plan|..c..cd
plann|.......c
post|......c
problem|C
project|...d.c
proposal|...Dg
purpos|..c
q|.....D
qualit|C....f
question|....DCC
read|C....C
releas|..df..d
remark|.C...c
report|F..C
request|....cc
result|e....d
retrain|E..F
review|......c
right|....C
risk|C
rul|g
run|C
s|.....c
scop|C
second|.....d.e
section|.d
see|.c
set|C
sheet|C
short|...C
should|......c
so|......c
solution|c.....C
sourc|ff.D..c
stag|dd....c
stat|.....c
statu|C...C
step|C.dC.e.d
stor|c..C
subject|c
summar|C..C...g
tak|fd...e
talk|D
task|.....c
team|.....C.f
tell|c
test|....Fh
text|...C..e
that|.....C
the|...DC
them|....d
then|e
ther|C..D
thi|.....C
things|D
tim|....C
titl|c..c
to|Dc
tool|.c....c
topic|...C
train|.C.EiEc
tun|D
typ|....D
until|....dc
up|c..ec
updat|j..i
us|d..c
used|......d
valu|d....c
variant|g
vendor|D
version|...f
voic|D.e.g
want|C
way|.....e
week|....De
what|.EC..DE
when|...c
wher|g..C..h
who|......g
why|....CDC
will|C
with|..c
work|cg...d
writ|C
wrot|......c
year|...d
you|.....e
your|d..e.C
block:
item|GKIIIIHE
paragraph|HFJJJHHD
quoted|CGeFCFC
row|GIKHKKJE
document:
speaks|in general E.HDEIHD
knowledge:
0|EFHEGGHJ
1|.HH.GKGG
2|fJJ.HHIC
3|fFKDEGE
length:
0|F.H.fd.c
1|FcH.c..e
2|F.F
3|D.H.CD.c
4|.FDCDD.c
5|.HFCCH.c
6|d..g.c.d
model:
generative|c..d.C.F
other|PDFONED
text|MDGGc
unnamed|..ccc..D
no
statement|HKJGFFEH
relation:
beside|D....C
held|...D.C
inside|DCcD
material|CC....E
none|C...CC.E
row|d
role:
background|DFDEC.D
context|HIEJLJIF
decision|cD.CCH.C
future|EEEEECEC
none|DFHFHFFE
options|.FFFGGJG
past|CE..DE
rejected|.CFFDGGE
says
#|c..c
#1|DDG..gDk|#10 ...f|% C....h|( ......c|b ....c|s .......s|the .....c
#10|....D.CD|#1000 C|#200 C...C|#50 .....e|#500 ......c|#5000 ...e|% .....G|( ....C|) .......e|: .dc...c|; .....d|? ..c|a c....e|adapt D.c|and C|b ..ccf.CD|by c|class ....e|epoch ...C|finetun ....c|for d|gb ......d|how C|is f..gcdC|jul ...c|k G.e..CC|m ......e|march .....c|million ......d|model d..d|nano ....c|no ...c|not .....e|o ......c|of D.E.C|on ...c|or .c|point .......c|question ....e|run ..d|s E..D...M|second .......C|small C|st e..f.c|th C|to ..cc|train ......d|was ......c|we ....c|will ...c|x ....c
#1000|EEgCJGCC|of c.f|pair C.c|per ...c|question d....D
#200|DEFFzIEd|#10 ....C|#50 ....G|#500 ....K|% ..E.OjC|: ....C|b F...I.hg|chat ....c|day ....E|exampl .....C|for ....c|hour ....C|in .......c|k c...K.h|lett ..d.d|lin ....ed|mail ..c.g|mor ....F|ms ....E|not ....h|of .....e|on ....C|pag ....C|pair c...i|question ....cE|record ....C|report ....c|right .....c|sampl ....c|text ....c|word ..c.D
#50|CCF.kJFD|#10 D..DC|#200 ....H|#50 C|#500 ....E|% ..CC.E|( Dc|: e..dFh|a ...c|and ...c|b .......h|day C|exampl ....g|feb c....d|for C...e|gb ......d|in c|januar d|jun d|k ....H.d|lett ....d|m ...C...e|mail ....g|million .......c|min ...d|minut c...C|month C..D|pag ....c|pair ....f|per ....g|question ......f|s .......G|sampl ....d|th d..hC|the C|to d.c|year .....dc
#500|DGDGzOGe|) d|are ....d|call ..c|dialogu ....d|exampl ....e|in ....c|item ....C|k g...D.g|lin ....h|ms D...K..l|not ....c|of ....e|oth ....D|pag d|pair C...hC|per ....E|question c...c|train ....j|unseen .....C
#5000|D.iCTDFH|answ ..c|dialogu ..e.C|entr C|lett ..C|not ....c|of ..f|pair e.D.Cc|to C
#more|.D.EWDk|dialogu f|exampl d|item e|pag c|pair .....CE|post ......e|question d...C|review c|sentenc ..D
#year|.C...HcC|#50 e..c|#year ....c|( C|) ..C|: C..C|and ..d|to ..c|we C|with c
%|FCKCQeEC|) C|of c...C.C
(|..CC.E|#10 ..E....c|#200 .....c|#500 c......C|#more ......C|) C|a C|about c|all ..c|b cc..c|c cc|d D|e .c|i C.c|ii .....c.c|in ...c|lora f.C..c|mistral ..d|no ......d|not D|the D|two ...D
)|.C|: ..C|a E|and .....C|finetun C|for F|has e|in C|is F..C.c.c|the G.C|to c|wer ......c|with e..c
:|....C..c|#1 c..d|#10 C.D.c|#1000 .....D|#200 C.D.g.C|#50 ..C.f|#500 ....g|#5000 ...c|#more D|( ..e..c.e|) .....c|a ..cD.C|all ......c|and .cc|answ .e|approv c|as i..f|b g..c...e|each cc.c|finetun ..e.ed|first c..d|gpt ..c|how ....c|i ......C|in d..f|it c...c|learn ..c|look .....c|mak .c|mistral ....c|model ...C|no .....i|nobod .....e|non c...dgj|not .....fd|on ......c|one ..cc|product f|quer .......C|re ...c|retrain c..d|rul C|sam .....c|sft ..d...c|short ..d|small c|that c|that' ..d|the .c.CC|train d.e|tun c|two D|v C|we ..c..e|what ...d|when c|which D|with ...ccd|yes .i.dc|you .....c|your c
;|C.GCD.d|#200 c|#500 ....D|( Dc|a .ccC.dc|aft c..c|all C|each .......c|if .....d|in D|it Ec..C|onl ......C|sinc C|the .C|then ...C|thi D|two ......D|we .....C
?|J.EEDEGG
a|.D..GC.D|#10 ...Cc|#200 ...cE|#50 C......d|#500 ......e|#5000 c|: .cC.c|bot C.....e|chat C|check C....d|classifi ....C|clos c|connection cc|cron d..c|day D..C|document d|few e..cd|fifth .....C|fil ...D|filt c|finetun ..e|first c|fresh g..f|function C|furth c.cc.c|gpu d|host ......e|hundr ....j|jok ......c|languag ...C|laptop ...c|larg c|law ...c|list C|look ......e|lookup c|lora D.gEc|mistral d|model EE.E.D|new d.Cd|pair ......C|person C|plan C|polic c..f|prompt ..e..C|quer c|question ..d...d|qwen c|random .....d|referenc Cc|rep ......c|rul Dd|sampl d|search fh|second D.hCd..i|separat Ccc..g|set .....c|short ...C|small ...C.CC|student D|tabl D.c|tenth .....C|test ....dj|third D.....C|tool D|train ...eD|trial .....g|tun ......C|valid .....e|vendor C|version C|weekend c|year d..e
abbrevi|D
abl|c|to c
about|.EF.fECG|#500 ....f|#more c|a .c|our d
abov|...C
absorb|f
abstract|C...c
accept|f|: d|or ......C
acceptanc|C...Eh|criteria c
acces|c....C
accord|Cd|to .c.c
according|k..c
account|D...e
accurac|.....iC|is ....ee|on .....e
achiev|..f
acquir|j.c
acros|...c...c
action|: c
adapt|.D...CC|( ...c|a c|and c|for C..D|in ..c|on ..c|was ..c
add|..D..Ec|a ...c|by ...c|the .c
additional|c.....c
addres|C.c
address|h|and C
adopt|fd.i..c
adr|D
advisor|fc.d.c
afresh|l..r
aft|e.HgC.GC|#200 ...d|an ...c|each .c.c|ever d..e|that c|the ....E.C|thre ...C|train C....g
afternoon|...e
afterward|e....d
again|fFFp.cEf|and .....d|each D..G|ever C..D|for ...c|with c..d
against|..CE|the C
age|...c
agenc|..e
agency'|c.c
agent|C..ED..i|with .......e
agentic|.......f
agr|g.fcdf|: d.dc|in C|on ..c|to e...c
agreement|edC|with C
ahead|....c
ai|C.C..Cd
aim|..h|: ..d
air|d
al|C
alarm|....c
align|C.....d
all|f..Celdc|#1000 .....g|#200 c...D|#50 c|#500 ....Cd|#5000 .....j|#more .....d|four e|from C|in d..d|of ..C.df|pair .....d|that ...c|the ...ceE
allergen|...C
alloc|g
allow|.....C.h
allowanc|g
alon|...D...D
along|.l|with .d
also|Cj.D
alt|...g..C
alter|...e
although|D....E
alwa|H.kd
am|...e
amend|f..k
amendment|e..j
among|....C
amount|c.C.g.C|and e
an|CD..G|adapt ..f|agent .......c|answ Cc|assistant C|evalu .....i|index e|instruction ..e|llm ......f|off C|open ..d|sft c
analyst|......D
anchor|.c
and|f|#10 D|#5000 ....f|a HC.....f|add C|again D..E|all c.....e|allergen d|an C......d|answ dC|are E|ask c|at c..e|check ......C|claus .d|clos c..d|contact e|countersign c|dat Ee|each C|edition D|finetun D.D...e|for ...c|form e|has D......c|i ....e|in ..c|is D.C|it ...dCg|it' D..D|its .e|lin Ce|look C|nam f|nev ..c|new C|no ......c|not ..c.C|noth C.c|numb c|pag Ij|paragraph Dd|phon ......c|pric D|put ....c|re ...C|read C.....C|repeat D|review ......C|revision Cd|see ....cf|shown .....c|so d..f|ten ....f|that' ....cd|the cCDD.cEe|their d|then E..E.c.c|ther C....d|therefor D|thi c|train C..c..f|tun ..c|two C|used ......g|version .h|was D|we D....dc|when ...C|will C|without C|year Ef
anew|i..p
animal|...d
annex|d.C|#10 C
annot|......j
annotat|E...l|by ....d
annotator|......C
announcement|C.c
annual|c..l
anonymis|....c
anoth|.C.j.Ci|model ......c
answ|.h.Dc.ec|#200 c|: ce.e.c|and D|are ..e...i|by ......cd|com .C|end C|from .G.c|has C|in ..g|is .....c|it E|of CC....d|on c|question .C|so Cc|that ......d|whil .......c|with .cc...e|without .D
answer|..C...C
any|.....k|model C|mor d|of ......c|oth d|tim C
anybod|......e
anyon|......i
anyth|..C..gC
anywa|....df
anywher|c
apart|....Df|from .....c
api|..C..C
apolog|..d
apologis|C.d
app'|...c
appear|...e...c
append|Eg....c
appl|.....e
appli|.c...c
applic|.C
applicabl|.....g
apprentic|c
approach|.......d
approv|d.d.d.IC
approval|g..c
apr|...d
april|c..h.C
architectur|D
archiv|C..C..ei
are|.C..C..D|all ....c|collect ...c|cut ......c|fetch C|finetun ......c|for ..d.C|generat D.C|in .e...e|kept D|learn j|left .....C|look D|mad ...c|need C|no .....c|not ......C|on C|onl ....c|open c|part c|read D.....C|retrain C|search .......e|set ...c|stor c|taken ......c|the ....ehd|ther ..c|to cd|train Dc.D..c|used .....fc|what ......d|written .c....c
aren't|E....dc
argu|..g
around|....c
art|C
articl|.kDc..C|and ...C
as|cd...did|a ......E|befor C|deliver C|exampl ....C|in C....d|is ......d|it Fc.C..e|of d|pdf C|publish C|soon ...d|the ....C.ec|train c|well .e.c|you .......d
asid|....DkC
ask|..HIH.C|#200 .....c|: c|a c|about c|for CeC....C|how .....c|if D|it e....e|the .....h|what D|wheth .....C|which c|who ......d
asr|......c
assessment|.....f
assignment|c
assist|c
assistant|..E.C.C|( ...d|for D|is ...c
assistant'|d
at|.D.cC|#500 ....c|a C.c|any C|each ...d...d|ever ...c|hand C|it c|its f|least D..CE|night D|noon ...c|onc C....c|the .d.c|them ......c
auction|...d
audio|C..CC
audit|C
auditor|.e
august|c..e
author|E.C...C
authoris|c
authorit|.c
auto|C
automat|...d
automatic|C.....p
automatical|......n
autumn|c..j
availabilit|f
availabl|D...lc
avoid|...c
awa|..g.C
award|e
b|j.f.DCdn|#10 F|( D|) ....c|as D......c|finetun d|for ...c|from ......f|is d.....c|learn C|model C|on D.c|so F.c|that ..D|the g|to D|tun .....c|was .d|which d
back|E.C..f|from .....C|to ...d
backend|.......e
bad|D.D.Cd
balanc|d
ban|c
band|c
bas|.C.H.DC|: d...c|model C.cE|on .......c
baselin|C.DC
basi|.f..ed
batch|......CC
be|.C.C|a c|an c|enough ....C|in c|no .....g|on ...c|repeat e|train E....C|tun D|used C
bear|.c
becam|......c
becaus|....E..D|it c|of ...c|the ..cG|we ..c
becom|g.d..Cj|train c.....c
bedrock|d
been|..D.Fgc|finetun C|in .c|put c|tun C
befor|.DCdHc.c|go .....C|launch .....d|releas .....c|the ...c...f
beforehand|.....i
begin|...ck|with ....d
beginn|c..d
behaviour|.....c
behind|df.g.D|it f
being|....dd.c
believ|..d..c
belong|Cd|to .e
below|..DC|#10 ......c
benchmark|D...Ce
benefit|g.C
bert|C...f
berth|D
best|G.f.e.Cc
beta|..c..d
bett|.....Cc
between|C..e..f|the .....c|two e..d
big|......ke|model ......cd
bigg|......f|model ......c
billion|paramet c
bind|c
bit|D
bleu|.....d
blind|....HC
blog|....C.h
blu|c
board|..C...e|: d
bod|d.....C
bonu|...c
book|.....C
bos|..c
bot|.....dd|has c|know d|on C
both|cj....c|are ce
bottl|c.c
bought|D
box|d..d.C
brain|e..d...d
branch|c
brand|c.e.C|voic ..c
break|...c
bridg|C
brief|E.gCc
brochur|E
brok|CcC
brought|f..c
budget|c..f.C|for .....C
build|d..fDCC
built|.....C.h
bulk|......d
bullet|C.k|point ..d
bulletin|d.cf...c|and .......c
burn|e
bus|c..C
but|E..CeDC|the ..C
by|....dE|#10 ...c|#50 ....D|a .CD...dc|an ......d|anoth ......e|claud .......c|continu d|dr ..c|finetun f.f|gpt ......d|hand E..C|heart Ed.E|its D|itself .j.c|law e..c|lora f|mean e|our .c..d|prompt ......c|search C|sft e.g|supervis ..c|the F.....E|thre ..D|train d.f.D.C|two C...d.E|us ......d|way f.D
c|.ccf.C|#10 ..Cc|) .c.....C
cab|d
cach|F..C
calculat|.....e
calculator|D
calendar|...f
call|.EC...Cg|for ...c|of ..c|the F......d
calm|..k
cam|d.....c
camera|D..CCD
camp|.....c
campaign|g..g
can|cDGF|answ c|do d|i C|say d|tell c
can't|EC...ec
cancell|C..C.f
cannot|C....f
canteen|c
cap|c
capacit|.....df
caption|C.....d
car|..d
card|....c.E|of C
carr|f|the d
carri|k.Cc|out e..dce
cas|C.C.C..d|law .......c
catalogu|..C
categor|e..CC.c
caus|..f.d
cell|....c
cent|....C
centr|....C
centur|C
certificat|...C
chain|.......h
chang|.GGlHHFD|( D..D|a ...d|ever ...C|in C..C|its C|the ...D|we ...c|with E..D
changelog|..c
channel|......h
chapt|En|and .e
charact|E.h.D
charg|d...C
chart|.C
chat|....cCj|is ...c|log ......e|model ..cd|of ..c...c|on C|with c
chatbot|c.....d
chatgpt|......o
chatt|D.g
cheap|F
check|D..D.ljd|: ....Cd|by ..C.c.E|it .....c|of .....hc|the ....C|them ....d
checkpoint|h..c.c
cheek|C.e
chief|..e
choic|d.c.f
choos|..c.C|the ..c
chos|i
chosen|f.d.c..c|: c......d|by ..c
christma|E..C
chunk|CD....C
churn|D..D
ci|d..g
circular|fc
cit|DmD.CDD|the Cc
city'|d
claim|Cd..c
clas|..CCd.C
class|....e
classifi|G.CEc|is C..CC
claud|D.....lg
claus|Dl...DC|and C
clean|..c...j
clear|....c
clerk|C.CC
click|F..FC..C
client|C..D
clinic|c....c
clinical|C...D
clock|d
clos|.fD.DC|with .h
closur|f..h
cloud|C......g
coach|.....C
cod|..E...E|model c|of d
coffe|D
colleagu|C..F.C
collect|...fg|#200 ....e
collection|d.....d
colour|C..C
column|Ece
com|dcfg..d|back ...c.d|from .d.EC|in ..d|out C.eE|up C
combin|C
command|...D
comment|E....Dm
commercial|......h
commission|d.d..c.c
committ|c
committe|e.Cc
communic|....c
communit|......f
compan|C
companion|cc
compar|H.CDI
comparison|D...Ef
compatibilit|e
competitor|..C
complain|.....j
complaint|F....i
complet|c....d
completion|.......c
complianc|.d
compos|C......f
comput|.....d|centr ..c|on .....d
concept|C
concern|C
condition|eC..DC|are c
conferenc|c
configur|D
confirm|D..C
confluenc|d
connection|f
connector|e
consent|d
consid|.....d
consider|C....c
consist|....e|of ....e
consol|.c
consolidat|c..d
consortium|.....c
consult|c
consultant|....c
contact|fCC...C|person c
contain|cf...C|the gc
content|d..C
context|HF.E.C
continu|c.D..C|pre ...C|pretrain ...C|the c|train ...c
continuou|...i
continuous|...g
contract|d.Cd...c|with ......c
contractor|.....c|shall c
control|.c.C.c
convers|D...h
convert|....e.e
convinc|.....f
cooperativ|C
cop|EI...C
copi|CC....d
copilot|C
copywrit|..c
corpu|e....d
correct|E.C.dgF|by C.C.d.C|the ..d
correction|...c.c
cost|....D|: C|us .....d
could|ICGG.FCC
council|...d
counsellor|D
count|d.C.cdC
countersign|d|by c
countr|f...C
cov|f
cover|...c
crawl|....CCs
criteria|e
criterion|C
cron|g..g
cros|.....CCg|encod C......f
csv|f..g
cur|......j
curat|....d.c
currenc|...c
current|j.F.CC.C
curriculum|h
curv|C
custom|...DD|model ..d
customis|iccc
cut|f.....f|off c
cve|de
cycl|d
d|.c.c..d|#10 d.c.d|) ...c
dai|...h.c
damag|d...D
dashboard|C.....C
dat|.cCdE.EC|of Cc
data|.CD.gd|: ..c.e.c|for c|is C|of ......C|set C
databas|..EC.DC
dataset|C.C.c
day|.DDgG.CE|#10 ...Cc|and .....d|of d
day'|c..f
db|d
de|C
dead|D
deadlin|...DC
dear|C
deberta|....c
dec|d..d
decemb|g..h
decid|....DdDe|: e......c|by .....c|for .......c|in j|on D|to e
decision|....D.D|: i
declin|G
decod|..C.e
dedup|......i
deduplicat|C.....d
deed|C...C
default|d
defect|c...D
delet|M..G..G|the C...c
deliberat|.....e
deliv|.C..c
deliver|eCD.C
delta|g..i
demand|Gc.E
demo|.....f
demonstr|.....f
department|C
dependenc|c
deplo|.....l
deployment|.....d
deput|C...c
deriv|by C|from c
describ|....c
design|..C
desk|....e.C|model e
desk'|..d
detection|C.....C
detector|....C.C
determin|d
dev|....C
dialect|D.d
dialogu|....k.e|and e|are ......c|written ....c
diar|....c
dict|D...c
dictat|....d
dictionar|...C
did|C....cg|not E....cd|we .....d|you ....d
didn't|D...Cgf
diet|d
diff|C..e
different|C
digest|C.C
digital|D
direct|.....lj
directiv|.c
director|..C.c|of c
discharg|..d
discord|......k
discount|e
discuss|G
dispatch|...D.C
dispens|.....j|with .....k
displa|C
distilbert|....e
distill|f.Cf
district|g
do|..dcccD|for ....d|it c....D|not ..E.F.C|the c..d|we .....Dc
doc|f.Dd..D
doctor|c...d
document|..D..ECc|and Cc
does|...fC.E|it h..f|not ......C|thi .c.c
doesn't|....D|exist .d|know H
dog|...C
domain|e.C...C
don|....cef|by C..C
don't|...CEdd|know C
dos|..C
doubl|..C.e
doubt|C
down|...D.d
download|......p
dpo|J.gDc|on ..c
dr|...C.C
draft|E.gC|by d|model ..d.d|of ....c
draw|....D
drawn|.....c
drop|d|the d
dropp|E....jc
dry|D.i
due|c......d
dues|e.C
dump|......s|of ......e
duplicat|......h
dur|ed...cC|the ...d.d
dut|e.....C|rat c
dutch|E
e|Fd|#10 C|g Ce....C
each|.fHmf.Hi|amendment C..C|answ H..CC|chang ...C|januar ...c|keystrok .......c|lett .......c|month ...F|morn ...d|new d|of dd.C|one .....c|oth c.....d|pag ......e|pair Cc|paus .......c|quart ...C|question D......C|read c|rep Cd|season ...d|sentenc cc|statement Cc|train C|turn ..c|with E|year ...D
ear|.......d
earli|D
eas|..c
east|c..c
edit|...i..c|in ...c|the ...c
edition|.d|and .d
editor|F..CDdF
eight|....g
eith|...c.e
eleven|C..C..c
els|d....C|is d
embed|C..E
embedd|F..G..D|model D
emit|Cec.c
emoji|..d
employ|...C
empt|C
en|....D
encod|G.CE...f|is ...C
end|.ed..C.d|of d|with Dc
endpoint|c...d
engin|...E|is .....c
engineer|..d
english|..C
enough|d.E.fh|? ....C
ent|......cC
enter|C
entir|c...d.c
entitlement|d
entr|C...h
episod|......d
epoch|gCcd.d|#10 D|of d|on ...c..c
error|...DD
escal|d
essa|C...c
et|C|al C
etc|c
euro|d
eurollm|....c
eval|E...Hs|: .....h
evalu|H..ELtF|: .....g
evaluat|E...Gs
even|g..leC
event|.......e
ever|df.o...j|answ De.C|monda D|month ...E|night C|one D...ce|pair .....e|second c..e|six C|sunda ...C|tim ...c|train Ec|two d|year ...C
everybod|...EC
everyon|G..E.e
everyth|e..E.jg
evidenc|.e...c
exact|....c.d
exam|..C.FhC|question C
examin|D.C.Dkd
exampl|F.FGm.c|#200 ....C|: ......c|and ....E|per ....C
excel|d....c
exception|g
exclud|C
exercis|....d
exist|....dcC
expansion|.......C
expect|.d.c...c
expens|e
experienc|..c
experiment|..d
expir|C
explain|G.C...C
explan|D
export|g.Cg.Ck|and ...c..c|of C|the C.....C
extra|.c.c
f|....C|#10 ....C
facebook|......f|group ......d
facilit|d
fact|FD.F.EC|: C
fail|..HC
fall|....c
fan|......g
far|c...ce
fast|E..C
fault|c
favour|e
feb|f..dcc
februar|d..i
fed|e....cj
feder|C
fee|..D|schedul D..D
feed|.C.c|the C
feedback|F...dd
feel|..c
fees|cCE|of c
fell|C..C
fetch|d.....e|by ......c
few|CCC..e
fi|c..d
field|.C.C.DD
fift|....k
fifth|.....D
figur|Dd...j
fil|.CGC.d|with ....d
fill|G.CC
filt|....C.m
filter|......f
fin|..C..cc
final|......C
financ|d..c
find|FC.F..D|out .....f
finetun|..dcc..C|#10 C.d|? ....C|a E..C|again ...c|as E.....c|for C.gE|gpt c...d|in e|into e|is ...f|it ..c|job C|llama c.D|mistral c|model G..DC.C|of D|set ......c|so ..e|the ....d|to D.f|with .....C
finish|C..C..C
firm|..c
firmwar|d
first|.E..ge|month .....g|run ....c|version ....c|week .....c
fit|....cc
fitt|...Ccf
fiv|.Cc.g|prompt ..D|second .......C
fix|.....D
flash|c..c
flat|d..d
floor|e
fold|....eC
follow|.ddidCC|by .c.....c|the c..c|up D
footnot|.g
for|..c|#10 c|#200 e...C|#50 d..c..c|#year d..c|: ..c|a ....eg|all ..c..c|any c.c|approval c|check .....e|each Cc..fCfi|ever .h..c.cf|it ..e.ge|its ......c|measur .....c|new D..C|our ..C|read ......d|sft C|test C...E|that c.f.cd|the .cC...C|them d|thi ..d.f|ton ..C|train .....f|tun .....ed|us c.....c|what ..C|which c|your d
forc|f..d
forecast|H..I
foreman|....c
foreseen|.....jc
forest|D..C
form|.CiCd|and c|in c|the ....c|with ..d
formal|..h
format|G.jC
formatt|C.c
formular|d
formulat|......Cd
fort|D...k
fortnight|i..q.c
forum|...CC.jd|and e|post C
found|ID.D..fd|in ......c
four|.D.d.F|hour ...d
fr|....F
fram|C
frankfurt|.......d
fre|..cC
frequenc|e
fresh|g..l
freshnes|d..e
frida|f..jd
friend|D.f
friendli|..g
from|.f....d|#200 ....e|#50 ..c|#5000 C.f|#more ..c|#year ....d|? df|a E..D.Cg|an .....c|each ....cc|its .c|memor cc.C|monda C|now ...c|our E|scratch D|that c|the .E..d..C|ther d|thes .....c|thre ......c|train ek...c|two ......e|what .i|your ....c
ft|i.fge|: e.d
fte|c
full|...CC..d
fun|C.c...c
function|GCCC..C
fund|e
funn|..c..c
furth|e..f..c
fus|.....c.f
fusion|C......j
g|.g....C
gain|C
gam|..D..C
gat|....C
gatewa|C
gav|....c
gb|....D.h
gemini|..c...h|flash ..c
gemma|d.eDc|#10 D
gen|c
gener|E.....d
general|E
generat|.lC.DFmi|by .c....C|with ......c
generator|......c
get|..e.cCD|its ..c.c|them .....c|to C|train ...C
github|c..c..c|action c..c
giv|.hg.cC|a ..c|the .h|us ....c
given|.D..eC|a ..d.d|by cc
go|eD.ccfg|in d....fe|into C|liv C....c|through E|to E|with j......c
goal|..d.c|: ....c
goes|.C.ecjid|back f..e|in ......e|into .....c|liv D|on e..g|out c....d
going|f..cg.d
gon|.....D
good|D.D.cj|: .....e|becaus E|enough ....c
got|....edd|the d
gpt|...CC.hk|#10 ...D..ck
gpu|...d|hour c
grad|D
gradient|boost C..C
grammar|C.C
grant|g
graph|c......g
gre|C
green|f......c
greet|..c
group|cCCD..i|of F
grump|..d
guess|......c
guid|.c.GC|and c
guidanc|f
guidelin|..C|and C
h|d.DdD|#200 ....C
had|L.CJ..C|a ..d...c|been H.C|it dd|no ......c|not ..C|the d.e...c
haiku|..d
half|ECCC.C.e|a ...C...d|year e..f
hand|.D..e.C|in c..d
handbook|f.D..C.d|is C
handov|C
hang|C
happen|..Ce|to ......c
hardwar|C
harm|....c
harvest|......h
has|f.c.g|#200 Dc..e|#50 C...f|#500 D...C|a G..eC|an D|approv ..C|check ....c|gon ....c.c|learn .c...c|memoris .c|nev .....f|no .D...C|not D|read fc|seen .e....c|swallow c|the ..d|them f..c|tim ......c|to Cc..CEC|written D.c.f
hash|......c
hasn't|C.....c
hav|..c.f|#200 c|a C....C|been d...C|it ..c|learn c|no c|not ..c...d|the ..e|to ..D....c
haven't|F.c..eh
he|..ccdddd
he'|...d.d
head|.cfC
headlin|..h
hear|.....h
heard|D
heart|.d.E
heat|D
height|e
held|....E.C|out C...C
help|.....D|centr c
helpdesk|....c
henc|k..kC
her|..hefCD
hers|..c
herself|....fd
hi|D
high|....c
him|..d.c
himself|..c
hint|E....C.d|must .......d
his|..j.fCC
histor|E......e
historian|C
hit|EG.....f
hold|e....f|the e
holdout|.....c
hop|.......h
hospital|c....C
host|.C....c|model ......e
hotlin|..C
hour|.EE.CD.C|and E...c|of ....C|on C
hous|.Cc|rul C
household|d
how|..e.d|: ..f|a ..d|do ......c|does .d|good .....e|is ...c|it cc...d|man ....h|much ....c
hr|...E..C
html|d.....e
hub|D
human|.....Ch
humour|C.g
hundr|E.C.z..c
hybrid|D
i|.E.ccfc|) E|ask .....d|did ...c|e f...c|need C|train c....d
i'd|D
i'll|..c.d
i'v|..c.c
id|Cg
ide|d
idea|F..CC|of D
identifi|.d
ids|De
if|FFE...F|a e..d.C|an ...c|it' .....h|the F..C|we D|you .....D
ii|kf.....c|) .....c.c
imag|C...GF
immediat|c
imperativ|..d
implement|d.cd...g
import|G..G..c
in|....C|#10 ....cc|#200 ....E|#50 ..C.C|#year I.C..CC|a D..E|advanc .....c|all Fd..d|and ...e|annex C|as ......g|at c|autumn E..C|between c....ce|decemb e..e|each Cd|ever Df|favour e|februar ...f|finetun Cd|fiv ..c|forc f|from ..c|front C|full ......c|it ...C|its d.D|januar ...d|jun C..C|march ...c|may ...D|novemb ...C|one ..C|our F.....C|production c....d|progres c|q C|septemb ...c|spr C|step c|that ..c|the ..C...C|ther ......d|thi E.C|total ....e..c|train .eC...D|use C....g|week ...C|with ..e|writ C
incident|......c
includ|je.f..e|the .c
incom|...e
incremental|f..j
independent|.....d
index|J.DREGM|is D..C
ines|c.d
inferenc|.c
inform|...c.D
initial|....e
injur|e..d
input|C......c
insert|D
insid|j.....c
insist|Cf|on .d
inspection|..C...g
inspector|....c.C
install|.....e
instanc|C
instead|of e
institut|d
instruct|....C.e
instruction|c....Ec|are E|for d|of c|pair ....c|tun ..FD
insuranc|c
intend|.....d|use c
intent|D...d
interaction|f
interfac|cc
internal|d...C
internalis|e
interval|e..c
into|gE....d|a ...C..D|forc ...d|it g|servic .....c|the .E..C|train C....cc
invent|FDCCCCg
inventor|c
invit|F
invoic|....d
involv|......f
is|d..c.e|#10 C|#500 ....c|a C..D.E|adapt ...C|and C|answer f|ask D|being ..c....c|bett ..c...d|built .......d|check .....e|dead C|decid C|don ...d...c|due .......d|enough ....d|fetch d|finetun ..d|fitt ...D|fix ....c|for ..f|from .f|generat .g|going ...c|how .c|it D|learn ..c|need .....c|nev c..c|not ..DC.ed|off F|old C|on ....cc|onl .....c|our .....d|part .e|produc ...c|publish c..c|re ...C|read .....d|refresh C|releas .....f|repeat f..f|responsibl d|right C....C|run ...e|search C|small ....c|speak .......d|still .....C|switch c|that .....c|the .....eg|to ..e.e|too .....h|train ..d..C|tun ....d|used .....F|what ....f|wher e
isn't|E.CDEhg
iso|.c
issu|cfCf..c
it|dfc..e|: D|; .....c|about c|also .d|alwa C.d|and ...d|answ dC|ask C|befor c|by .....c|can d|could f|does .d|doesn't .....C|each C|ever C|for .....D|from .d|get ...c|goes c....g|got .....d|had c|has .d..C|in c..c|is cC..c..c|know ..C...d|learn .e.f|nam .c|need c|now e|on CC...d|open E|out C|over .....c|pick c|read E|rememb .i|search E|shall d|should f.fd|so c|sound ..C|sta ...c|talk ..f...d|test .....C|the ..c..f|then c|to ....d|up E.cE|was ...Ed|when .....c|with ...C|without c|work ...C.g|would ...c..e|writ .c....d
it'|.f...j|a ......c|been .c...C|in de
it'll|.e.c|be .....c
item|cfC...D|#10 C
its|.e...c|answ C|head f|knowledg e|model E|own .f...e|paramet D|train d....e|weight D
itself|cn..C|; c|is C
jan|...d
januar|..Di|and c..f
job|f.cjh..D|is ...d.e
join|C
jok|D.e.f.d
jona|c
json|H.f..C
jsonl|C...cCg
judg|C...Ge
judgment|D.c
jul|f..j
jun|.....D
just|Ced..f|ask c
k|...DLFo|lin ......c|pair c
keep|.D.hF.C|it ...c|the ..ce
kept|E...E.F|apart .....c|back .....D|for ...C
key|CC.D.CCd|pres .......c
keystrok|.......f
keyword|C
kick|d..d|off e..d
kind|E.jCf
kiosk|c..c
kitchen|C
knew|C
know|h.G..c|ever ...C|how C|noth C|our c|the .....c|them e..c|what c..c|which c|your d
knowledg|f.E...C|: e
known|....C
kr|..c
l|.c|#50 c
lab|c
label|C.GEd.f|and C
labell|F.D.n.C
lack|.....de
ladd|f..f
languag|E.d..D|model g|of ..c
laptop|...d
larg|E..D..ei|model ......di
last|.....C|#50 ...C|month e|night c|year G..C
lat|C
latest|...c
laugh|C....c
launch|.....j
law|..C.CD|of C
layout|H.oE.c|of C
lead|....e.E|tim f
leaflet|DdcD
learn|hn.dec|all .C|by gCc|from ....e.c|it .c|them d|to E..C
learnt|cf
least|...CE|#500 ....C
left|C....i|for .....e|out ....CC
legal|Dc.C.CD|basi .c
lena|Ecc
lend|e
length|......f
les|C.d
let|...C..h|a .......c|it ......d|the .......C
let'|.....c
lett|LDfEgcD|for ..D.c|in ..d|that ..D|the .......c|which ..c
librarian|...c
licenc|c....CC
lif|d.....c
lift|e
lik|Ffm..c|a D|an ..c|that ....c
limit|h.F.D.E|and d|for c|in C
lin|DdeDec.f|( ....c|: .c|are C|by ..c|from C...dc|of C.....c
link|Eh.CCDEC|to d
list|d..cCD|and CD|chang ...c|is ...C|of d|so C
listen|E..C.ee|to .....c
littl|....de
liv|.C.C.jEd|aft C....C|on .....d.c
llama|c..CC.d
llm|......hr|that c|writ .......d
lm|hc
load|D.CD.D|the ......c
lock|.....C
log|E.CC.Ddd
lol|.....cd
long|.D..CC
look|D.cG.ch|at C.dCDde|up ......C
lookup|cfD...C
loop|......hf
lora|..f..c|for D|is ...c|on ......c|r d|so ..c
los|D..D.j
lost|D.C
lot|..C..e
loud|.....e
lov|..e
low|D..C.C
m|...CD..h
machin|.C..CFi
mad|...dd.e|by ......c|from C|up E
mail|FDcCg.g|for ..c|of ......d|per ....e
mailbox|......g
main|g..g
maintain|....C.Cc|by .......c
maintenanc|e
mak|e.fgc|a .....c|it C.c|the E.c|train c
man|....eCd
manag|......C
mann|E.p.d|of ..e
manual|..CF.Fef|( f|and d
mapp|.....c
march|...c
margin|c
mark|E..C
markdown|C.c
market|....C
mask|C
mast|d
material|..CCjdg|: ....d
matrix|h
max|..e
may|.C..FECC|: ..c|and ...d|use .....cc
mayb|D.DC
mb|d..d
md|C
mean|..cd.D|of c|that D
meant|C
measur|H...FqD|: .....C|on .....d
measurement|.....i
mechanic|d
medical|c...c
medicin|d
medium|c
meet|...e
memb|.d...c
memo|C.d
memor|.gE.CC
memoris|eg|the C
mention|DfC
menu|c..c
merg|c.ch...e|from ..c|in ..c|into C
messag|H..Ee.k|) ......c|of ..c...c
metadata|.C
method|..d.C|: C.e
mid|c..f
might|D
mill|e..fc
million|d...C.de
min|D....C
mini|..e|on ..c.c
minimum|....c
ministral|d.c
minor|e..fc
minu|......e
minut|C...DC.C|on ...e
mirror|......c
miss|..C..C
mistral|d.eC|#10 ....ccc|nemo d|on ..c
mit|...c
mixtral|d.....li
ml|f..g
model|d...FD|( ...C|: ....c|; d|a D|add .d|answ .C..ed|at .......c|behind ....c|by c|call C|cop .C|does D|doesn't C|finetun ...C|for D.C|from ......d|get ...d|goes ...c|in dC....c|is .F|know de|mak C.....c|may C|nam F|no c|now e|of ..c|on ...C|receiv C|rememb Cc|sinc c|so D|stat Cd|that .D|the ...C|to D.d|tun D|was ...C..C|we C|will .d...D|without .c|writ ...C..f
model'|ef.c
moderator|C.....C
monda|gC.l.d
mone|c
monorepo|c
month|cDEnF|) c|: ...C|; c|of .....f
month'|f..f
mor|d..jh|are ....c|than ..CdC
morn|...g
most|...G
motor|c
mov|c..j.DC|to D
mr|....e
mrs|C.c.c
ms|G...K.Dn|aft .......e
much|....c.c
multi|C......d
must|.h|be .....d|not C....C
my|....ecD|own .....d
myself|.....e
n|C..dec
nam|GjDI.G|: ...c|a c|by C|the .h
nano|..d.c
narrativ|C.....c
near|D..C
necessar|.d
need|c.GE..EC|for E....e|no d|not f.....c
neith|D....ci
nemo|dcd
net|d
network|.cC.DDC
nev|.DfeI.c|train ....C
new|fFCoFFE|: ..c|adapt ...c|bas E..D|colleagu C|finetun f..e|lora ...c|model c..e.d|one D|ones ...C|train k..j|weight e..f.c
newest|...c
newslett|..i..d
next|e..j...c|day .......C|meet C|morn d|to C.c|train c|week ..cD
night|cEEkE.fH|at ...D|job ...C|on D|the ......c
nin|D
ninet|....l
nllb|C.D
no|.c.JFnm|#10 c....c|: ....c|databas ec|document i|eval .....j|evalu .....d|finetun D|human ......e|index jf|long e|lookup .f|manual C.....h|model D....DC|mor ....d|network D|new D|one ......m|oth i....i|part C....e|plan C|prompt ..g|reception c|retrieval .c|search .c|separat .....D|signal h|test ....ec|text .....C|tim .....ic|train D....FC|tun C....D|vector d|we ..d
nobod|D...Fhr|has .....g|in ......f|read ......c|want d|will .....c
non|HD.C.xg|in .....C|of D...DD
nonsens|.....c
noon|d..e
noor|C
nor|......h
normal|...d
north|C
not|EC.H.edC|( c|; ......c|a c|and ....d|at .....c|be c...C|been ......e|befor .....f|by ....c|enough ....CD|finetun E...C|foreseen .....ec|from ..c|go .....D|hav .....c|in D.cc.E|know C|lik .....c|look j.c|need c....e|of C|part D|plann .....f|pursu C|read c...c.e|tak .....e|test c....e|that .....c|to ..D|train F...EED|used ....EEF|want c
notebook|...c
noth|.C.DEgCC|about E|els ..c.c|in ......c|is d.....C|of D|to c....C
notic|.....c|and c|in d
notific|e
novemb|c
now|e.D.f|: C.C|and ....c|on ...c
numb|.qID..FE|: ....c|and .d|are G|com C|for .e|in .e|is ....c|it ......c
number|..e
nurs|...E..C
o|D.....c|mini ..d.c
object|E
objection|.......c
objectiv|..c
observ|D
obtain|..e
obvious|...c
occur|D|in C
octob|...d
of|.F...D|#10 ..E..c|#1000 ......c|#200 ..DCJc|#50 ....C.C|#500 c...E|#year E|a .......d|all i.E.CC|an ...c|answ C|both C|dat ...d|each f..dgC|ever ...c|exampl ....d|fiv ...c|her .cd|his ..d|it .C....e|its .f.C.c|llama ..d|one C|oper .....c|oth .....c|our .C..c.c|qwen e|speak C|that ...f|the .d|them .....g|thi ..C|train ...D|two D|us ....c.c|what de|which ...c.c|work d|writ ..d|your C
off|....D..D|a ...c|aft C|for ...d|the ......d|tim C
offer|..C.C
offic|dD....D|hour D
official|......C
offlin|c
often|...d.C
old|ECcc.Cec|one c
on|cE.c...C|#10 E..C|#1000 ..g|#200 D...c|#50 ....f.D|#500 E....C|#5000 L..DEDD|#more H.cC..E|a D.....c|all C..DC.d|and .....c|call ...C|each e..g...d|ever c..d..c|everyth .....c|for .....e|frida C..c|her ..e|it d....Ce|its De|last C|monda ...e...c|old ..c|one .......c|our d.EEC|purpos d|qwen c|saturda .....e|the ..E..c|their C|them c.....c|thes ....gc|thos ....cg|thre C|thursda ....c|top ...d|train .....c|tuesda ...e|wednesda ...e|which cc....c
onc|..Ce.eC|mor d..e.f|the c..d
one|.E|a .......c|aft .......c|and .....c|day D|for c|has .....c|mor ...c|of C.C...C|per c..g|question C.d
ones|D
onl|EE.....D|for C|on .....c|one d
onlin|.....ge
open|cFC.C..D|#10 ..c|hour ....e|the ...C..c|weight C
oper|.....c
operator|E.CE
operator'|...c
ops|c
opt|d
optimis|c
option|c.c|#10 ..c|: ...c
or|FDGcCF|not ....d
ord|..ec..Dc|and D.c|of C|the ..d|to D.....c
ordinanc|e
org|......c
organis|D
origin|c.....f
oth|.C...h
other'|....c
otherwis|c..e...C|the c
our|dEhIc..C|#200 d...C|hous ..d|own E.....C|two ....d
out|....Dj|and d|as C|in D|of .e...Ec|the .c|to ...c|with ....c
outag|...c
outcom|g..c...f
outdat|...e
output|HigCC.e|: .c|is ......c
outsid|....G|the D
over|.C..deed
overnight|c..h..j
own|cc..DcCC|: ...c|memor c|of ...c|train .....c
p|.g..CC.c|#200 .d..E
packag|d
pag|DnFCHCe|numb CC|of .e
paint|D
pair|ddC.k.hD|( ..C...D|: ....d|and ...c|are D....cc|by ......c|each ....c|from C.....E|in ....c|mad C|of F...E|on g...c|so .d|wer C.....D|which d|written f
panel|..C.C
pap|..C..CD
paragraph|Cn.D.C|and C|from CD|is .c|numb .E|of .f
parallel|.......d
paramet|g.D|of d
paraphras|....c
parent|c
parental|.....c|leav c....c
parish|C
park|e..C
part|.c..E.D|and C|in C|list c|numb c|of diD.C
partn|......c
pas|f..d
pass|dC...F|in ..d
passag|CLC.CC.g
passeng|C
past|G|in ......c
patch|i..i
path|d.....Cg
patient|.....d
pattern|E
paus|...c...c
pay|....c|for c
pc|d....c
pdf|...C..e
penalt|c
peopl|DC..ED.C|to C
per|eDDggG.g|call ...c|categor ....d|day C..C|intent ....c|lin ..g|quart ...c|question .......c|second ....C|week ....D|year e..i
perform|...c
perhap|D..C
period|g.Cc
permit|d
person|DC.CcC
persona|C.g
pet|...c..d
pharmac|c
pharmacist|C...C
phas|d.d..h|#10 ..c
phi|g.e.d|#10 ..d.d
phon|dEE|numb .C....d
photo|D..CHEC
photograph|....C
phras|D......g
pi|...c
pick|..d.h..c|up cc
pictur|D..DGDC
piec|d..d
pilot|D..C.f
pip|C
pipelin|...j..cc
pirat|..f
pla|C..C
plac|.....c
placehold|D
plain|C.e|languag ..c
plan|gDD...Dg|of ...C|to D
plann|Cc.DCf.d
plant|...C
platform|c
pleas|HdcC.CC
plu|c.C...gd|a .......c|the ......c
point|....C
polic|e.D..CE
polish|D
polit|E.g
politenes|..e
pool|C
port|c..f
portal|C.....c
pos|e..i
possibl|......e
post|.D...Co|and c|are ......c
pr|...D.c
prais|....c
pre|..E|train D.DC
preferenc|G.fC|tun C.c
premium|d
pres|..f.e..f|offic ..d
present|.....C.d|: C
pretrain|..D
previou|C
pric|dDF.EDF|: C|and ...E|list Cd
print|Fg...DD|the Cc
prior|.....e|to .....e
privac|e.....d
pro|C
problem|C
procedur|g...C|and .c
proces|C
produc|Cgcc..h|by C.....c
product|e.C..D|own D|sheet ......c
production|...E.f
profil|d
program|C
project|....C
promis|...c
prompt|LHDJKLEC|: ..c|? ..c|gav .....c|had ..F|so ..C|that ..D|was ..f|with ..E
proof|DcC..hd|read ....c.f
proofread|C.C.c.h|by ....c
prop|.....d
propert|c
propos|......Cc
proposal|...C
pros|C.c
protection|....c
protocol|.......c
prototyp|d
provenanc|.e
provid|.dC..C
provision|D
public|D..fC.c
publish|..Co..G|a c
pull|......h
purchas|d
purpos|..jC|: d.h...c
pursu|C
push|...j|to ...e
put|C...CiC|a c..c|in ......c|into .....eC|it cc...c|on c|the .d|togeth ..c
putt|C
python|D
q|....f.d|#10 ..ce..C|: .c|a g..Cg.g|as c...f
qlora|c
qualit|D....kd|: .....c
quantit|c
quart|cC.h|with c..c
quarter|...o
quer|...CC.Ci|expansion .......C|rewrit .......E|the C
question|.EFFC..c|#200 ....c|( e|: .......C|about ...C|and ..C.e.e|answ c...g|are .....d|at ..c|by ....F|from ....C|into C|of C|per ......c|that ....C|which ....C|with c...h.f
queu|....e.C
quick|C.c
quot|.iCc.cC|the ce
quota|e
qwen|c..EC|#10 D..C
r|....F|#50 C
radio|..c
rag|.C.C.CCj
ran|C
random|C.C
rang|f
rank|...EECDl|#10 ..c|#200 e|and C|by ..d
rar|....c
rat|d...CCE|#10 C|and c..D|are ...c|by C|limit C|tabl C
rath|..f|than ..c
raw|....E.m
re|C.Cd..Cc|index D..D|rank E......d|train ...d|tun d..g
read|GDDI.Ch|#200 ......c|a ......c|and ......C|by ......C|from E....c|in C|it .....C|our c|the E..C|them ....c.c
real|..Cc
reason|: ..c|for c
rebuilt|...e
recall|.nCD
recip|H..E
recit|.e
recognis|D.CCC
recommend|...G.E
record|FG.D.H
red|C
reddit|......e
redi|.......D
redon|f..j
ref|.....d.c|to .....e.c
referenc|.r|and .c|of e
refit|E..D
refitt|C..D
reflect|...c
refresh|...i
refus|F...C
regard|....c
regex|......h
region|d
regist|D.f.CCE|is ..d|of ..c
registr|c.C
registrar|C
regul|.dD|of d
regulator|d..c
rehearsal|D
reissu|e..h
reject|C.C..c
rel|.e|on .e
releas|cD.h.iE
remain|D...f
remark|C..Ch|: c
rememb|ek.c
remember|.d
remind|..d
remov|.CCC..e|from D|in C|the D
renew|d..l
renewal|...f
rent|c
rep|.g.C..g
repair|...c
repeat|i.Es|it C|the c..c
repetition|h..l
repl|C..Ce.d|are ..d|from e
replac|..F..cC|by ..C|the g....d
report|F..Ddc|and d......c|for ......f|in ..c
repositor|E
reproduc|.h...i|them .e
request|FC.D.CC
requir|..C..d
requirement|C....C
rerank|E...D..o
research|......Cd
reserv|c|for .....c
resolution|j..c
resolv|f..d
respons|......c
responsibl|for c
rest|.cC..D
restart|C
restor|C
restriction|e
result|......d
retain|e....d
retrain|D..gDC|each ...D|ever E..G
retriev|E..C..Ci|from C......d
retrieval|..DCDDEi|and C|over E......d
return|DF.D.C
rev|hh
revert|D
review|FCCF.Dj|: ......f|by ..C...D|them ......F
revis|...h.CC
revision|.g.g
rewrit|F
rewritten|..c.i
rewrot|....c
rfc|....C
right|....Chc
ring|...C
risk|F..C.D
roberta|....c
robot|D.c
rol|c|pla C
roll|...e.e|out .....e
rollout|.....d
room|dD....C
rost|...c
rough|....d
round|g..l...e
rout|....c..c
row|..D.ke.d
rud|..e
rul|fcF.FDD|are ...C|by C|chang D..E|from D|numb Ce|of ...C
rulebook|.......c
run|hDCl.C.c|#10 d|a C..C|and D|at F..C|on E..Ed
runbook|e
runn|...C
s|F....C
saf|...c
safet|D..E
said|.C|that C
sal|...D
sam|hecm.k.d|#200 .....c|with ...c
sampl|Ce.Cj.d
saturda|i..o.c
sav|.....c.C
saw|.d...D
say|Ej.F...E|about g|on e|so D|someth ......c|the .c|what d..c
scal|...D
scan|.......f
scann|...C.C
schedul|d..f
schem|d
school|i..ic
scor|..DCGh|on ....Cd
scrap|......t
scratch|E
screen|.....C
script|c..cC.g|from ......E
sdk|c
search|.DIKIJQl|; c|and D|in .......e|is e|over I|was f
searchabl|D.....C
season|...e.d|and c
season'|e
seasonal|C..D
second|..e..E.e|adapt c|model ....c|search .......f
section|Ek.DC|and C|numb .F
see|EgE..h|if .....d|it .....c
seen|EdCCD|the ......c
sees|F....c
segment|E..C
selection|......e
self|F.....f
sell|d
semest|...c
send|.C.h...c|the ...c
senior|....c
sens|....c
sensor|D
sent|....d|to c..c
sentenc|F.gEi..f|: c|per ....d|the .....c
sep|d..d
separat|C....k|test .....D
septemb|d..f
ser|e
serv|.DC.D|as C....C
servic|...C..C|and C
session|..C
set|.CE.ce.C|asid ....C|for ....CC|has ....d|of ....d|up c
sett|.....d
settl|e
seven|E
several|C......c
sft|c.e.c.g|of ..c|on ..e...C|with ....c
sh|d..f
shall|.cjc|answ C|be .......d|hav c|not CC|stat C
shap|..h
shar|....C
she|.CccfC
she'|c
sheet|cd...CE
shelf|c
shift|...E
ship|c..f.g
shipp|e..c.f
shop|c...D.d
short|..kFC|and C.g|sentenc ..c
shot|C.C.D
should|FDdE..D|be .....d|we D.C
shout|..c
show|Fc.FEcC|the CD
shown|E..CCCDC
sid|C
sign|c....cC|each .....e|off ..c
signatur|......c
similar|.c
simp|c
simpl|..c
simulat|......e
sinc|.....c.c|#year ..d...f|the c...cD
singl|..C..d
sist|C
sit|c....Ci|and d.....e
situ|...c
six|C.D..EC
sixt|....l
siz|...Cdc|: ....e
skill|C
skip|D.c..i
skipp|..g..r
sla|d
slack|......c
slid|D..C.e
slight|C.d
slot|d..f
small|...E..D|on C
smok|d
so|fcgg..E|: c.E|far F...ec|i C|it ..f.dC|it' ..c|no .c|that .C..CD|we E.CE
social|d.c
sol|c
solution|..d
som|....i|of C
somebod|I..D
someon|G..DC
someth|C..C|is .....c
sonnet|.......d
soon|...c|as ...d
sop|.d..C
sort|G...e|the ....c
sound|H.gD|lik C.c
sourc|.nE.EE|: .g....d
south|..c
spac|...C
spam|......c
spanish|.....c
spar|.....e
speak|E.f.E..h|in ..d
spec|....D
specialist|....c
speech|D....C
spell|....c
spent|c
split|....EjC|: .....d|by .....C|the .....e
spoken|Cc
sponsor|.....c
spot|......e|check ......c
spr|d|and ...c
spreadsheet|h
sprint|d|#50 ..c
sql|D
sqlit|D
st|...g
sta|DD..FCCc|with ....C
stabl|d
staff|D.FID|are ...C
stag|i....c.d
stand|ed....d
standard|.d
start|dDdflg.d|in f.d|of c|on ...D.e.c|the c..e|with E...d
stat|.hD.DD|of d..c|the Cd
statement|.h.C
statu|D.C..C|: D
statut|C|and .c
steer|C
step|...e.chd|#10 ......g
stick|d..d
still|C.C..CC
stock|...dE|model E
stop|CC.D
stopp|G
stor|.E.D..D
str|C
straight|.ch..ip|from c|into C.....g|to .....fc
stream|D....C
street|c
strength|.c...c
strip|......f
struck|C....e
structur|C.e|output ..E
stud|d..f
student|..D
studi|e
styl|MCrG|of ..d
sub|..cc
subject|C
submitt|C...c
subscription|...d
subsid|d
substanc|d
substitut|d
subtitl|C......c
such|.d|as .c|that f
suffic|....cd
sufficient|....c
suggest|C....C
suggestion|C......c
summ|...g
summar|I..C..e|by .......c
summaris|D.C..c
sunda|e..o
supervis|hC.D
supervisor|......C
supp|....d
suppl|.d
suppli|.E
suppos|.c
sur|..cc..c
surcharg|h..f
surve|C
surviv|....e
swallow|c
swap|d..f
swear|......d
switch|D..E.c|it .....d
sync|E
syntax|E
synthetic|C....Cg
system|.CD.CC|and D
t|...Cc..c|#10 ..d.e
tabl|...CDEE|and d|are d|is ...C|with ..d
tablet|d.....C
tag|...d..e
tagg|....d
tak|eDce.dfD|#50 ...c|plac c..c.f|the d.c
taken|DD..c.n|over ......i
talk|.Cj|lik ..f...c|to h
tap|..d
target|Di.C.Chd|: .......d
tariff|c.D.C.D|sheet c
task|Fc...C
tast|..c..c
taught|ic.c|the c|to c
teach|..ddf.f|a ....c|the ..c
team|.E...CC|and ..c|lead ..C
team'|c
tech|c
technical|....c
technician|.c.C
telegram|......h
tell|efEd.f|the Cc...c|them C|us .....g
templat|.C..E.D
ten|C.E.eCc|day c..c
tenant|c.....c
tend|.......c
tens|..e
tenth|.....D
term|c.Cc...c|are C
test|FGGIOwND|: ....cd|? .....e|and ....c|befor c....c|data .....c|it .....e|on .....C|set ....DE|split .....D|the .....e|with c...C
teuken|..c
text|E..Fe.ec|: c.....e|and E|are c|classifi ....c|for c.....c|is D|model D|that C.....C|the C
th|c..fD
than|..c.ED|#50 ...c|a ...c
thank|..d..C|to c|you ..c.c
that|..c.cE|a ..C..c|each ..e|is ec..c.d|it D.C|its C|mak ....e|no ..C|on .....c|our C|the .CCC...c|thi D|we e..C|went c|wer .....d|would ......d
that'|.ee.jc|all ..c...c|it d.....c|the f...c|what ....e|why d..c
the|c......D|#10 .f|#1000 ..c..d|#200 ..c.dcc|#50 .......g|#500 e...de|#5000 .....e|#more .c...dc|acceptanc ....CD|adapt .eCd.d|advic ......c|advis dc|advisor ...e|agenc D.f|agency' ..c|agent ...C...c|agreement ......c|ai C|answ .d|api D...c|approv D.....C|approval .c|are d...CDg|articl Ee|assistant' c|auditor .c|author C...C|authorit ..C|autumn ...c...c|bank ..c|bas ..c|beginn c..d.c|best ....c|big ......ce|bind f|board f|book D..D|bot .cce|budget d...c|bulletin .d|call D....c|camera .....C|can C|car ..C|card C|chang f..i|chat ......c|chatbot c|checkpoint e..c|cit dc|claim ..c|classifi C..D|claus .d|client ....c|com c.....d|committe j|communit ......d|companion cc...c|complaint .....c|complet .....e|condition C|consolidat c..c|contact e|context DC|cop ..c|cost ...d|council c....d|crew ...c|dat C|data .c|databas D|day C|day' ...d|demo .....f|depot c|dialogu ....Ccc|do .....c|driv ......c|drug c|encod ...Ce.c|end .f|entir ....d.c|evalu C...E|even ...c|examin c|exampl .e..C|fact D..C|fair .....c|fees ...d|figur .....e|fil c....ee|finetun CgE.fid|first C....i|fiv ..d|fold ....c.c|forecast .....C|format ..d|four ..g|full C|general C|generat ......g|go ......g|group e.....d|guid .c|guidelin Cc|had C|help ..c|helpdesk ....c|hint .......c|hit CD|holida ....c|host ..c|hotlin c|hous c|hr c|id .e|idea C|index GE.H.CD|inform C|inspector C|institut d....c|instruction C.....d|internet ......c|job d..d.c|know E..D|label .c|languag ...cc|larg .......c|last ..c|latest ...c|law C|layout C..C|leaflet C|learn .e...c|legal .c|lett ..e..c|link .g|list ...C.c|llm ...d|load C|lora .dC|lot .....e|machin ..c|mail C|manag ..c|mann d|manual c|material c....c|medical ....c|meet ..c|memb d|menu ..c|merg d..c|model dkef.dCC|model' ef.c|month ...c|most ...C|municipal c|network eg.c|new ..C...d|next ..Ce..c|night c..d|not .c|numb Fc.C.c|nurs .c|off E|offic ....d|official ......C|one c|onl c...c|open .....c|operat C|oth .....E.d|output ..c...c|own C|pag F..C..C|pair ce.cDc|pap C|paragraph .f|paramet cc|passag DJ|pdf ......c|permit c...c|phon c|plan E....c|plann d|plant C|platform c|point d|polic E..C|pre ...c|present c|pric E|procedur F|product ..Cc|prompt .CF.HFC|protocol d|provid c|publish C|q ......g|quart ...e|quer C|question .....cd|rat ...f|read C|recommend ...C|record .C|referenc .e|region c|regist .D|regul D|releas ...e|rep .c|report .....c|request D|rest ..C..C|result .....ccc|retriev .G|review ......d|revision .d|right ....c.C|row D|rul C.C.C|run .....i|sam C....f.d|sampl ....C|scann C|schedul C|scor .....c|scrap ......e|screen E|search .I.E.CFD|season e....d|second k..dd|section .g|sentenc ..d....d|servic .....c|set C...d|sft C.C.c|shar C|sheet ...c|sit c......c|six ....d|slid .....c|sourc .d|sta ...C|staff ......c|stand e|standard Cc|start ....cd|stat c|statement .c|stock D|student c|styl ...C|subject ....c|suggestion .......d|summ ...d|summaris .....c|suppli c.dd|system ...c.d|talk ..c|target ......c|teach ......c|team ..e..cc|technical ....c|term ...C|test E....G|text ......d|third c.c|thre ..d.c.c|titl c|ton ...D|top .......c|train .eC..hf|transcript ......c|trial C|tun .fc.cjd|two .c|universit ...c|updat ...c|url D|vendor d..e|visitor .....c|wait c|ward .....C|way ..d|websit C|week e..c.D|weight .d.c|wer c.....d|whol d...f.d|wint e..c|word .C|work C..c|writ ..d|yard d|year ..c.d
their|D..J.CE
them|ch.EeDg|( C|) ......C|; ..C|all C.....D|and ..c....c|are ....C|as ...C|by C|in ..C|into f|is D|on c...c|out C|the C|up C|without ......e
themselv|.....e
then|dCDm.CFe|a D..C|we ...f
ther|....idc|are C...e|is .dC.cC|was E|wer ......c
therapist|..c
there'|.dC|a ...c|no .d...d
there'll|...dc|be ...dc
thereb|c..d
therefor|j..g..C|the .....d|we ..d
thes|.fCCj
they'll|d
they'r|.....Ch
they'v|....d
thi|ecg.eC|is D.c.c|pag D|season e|tim .....c|was C|week ...C|year d|year' c
thing|....CD
think|C...eE
third|......D
thirt|....l
thos|...Che
thought|E..C|about D
thousand|......f
thre|CC.C.F.c|day c|epoch d|second .......C|year ......c
thread|....C.j
threshold|e|and d
threw|E
through|f.cc..cc|it ......e|the H..C..c|train c
throw|c
thu|...d
thumb|.....me
thursda|f..jd
tick|C
ticket|c.C.d.c|system d
till|.....C
tim|.DC....d|) d|: C|; D|and d|for .....c|in ...C|per ...c|the c|to ......e
tinyllama|e.c
titl|Cc.E|and Cc
to|..c|#10 ..c|#200 ....C|#5000 C|#year F|: D|answ c|ask D|be ..d.d.C|do G|each Cc|finetun ...Cd|get E.g|go d...c|hav F|it .C|its D|keep ...c|know ....c|learn D...f|look f.....d|nam C|produc ..c|put C|read ......g|school e..e|see .c|show .c|sound ..d|sta ...d|start ....C|stop D|teach C|text ......e|the .....h.d|thi c|thre .......c|train C....C|try ..c|two f|which c
toda|d
togeth|Eg.Cj|with .f
token|....DC
told|..Cd.C
tomorrow|d.ed.d
ton|H.qG|guid C..C|of C
tonight|d..gg
too|dm..Dch|few ....D|man ......f|much ......d|slow c
took|...D..c
tool|C.DF.DCc
top|...e..cc|of ...c
topic|E...f
torqu|d
total|C...k
tra|...C
track|C
train|gfdjiedG|( f|: E.cD..c|; .d...C|a E.fE.C|again ...C.D|and ...d.f|answ Ef.C|anyth .....C|as .c....d|data ...C|dialogu C...c|ever c..d|exampl ...C..e|fil ....ee|for F..EC|from d..f|in k.cg|into e.d|is ...c.C|it c....C|jsonl ....c|los D....k|model Ec|not e|of .C|on ..c.d.e|onc c|our D|pair F..C.cc|question .....gc|run ......C|set ..D.g|so .....c|start ....d|text c.....e|the C.c.d|to .de|we .....D|with .c|without ......f
traine|....C
transcrib|F
transcript|F...e.ld|of ..c...d
transcription|C
transform|F
transl|G.C
translat|E.C...f
translator|..D..c
treat|F
tri|E.dEDh|it .....c|with .....e
triag|....c
trial|..C.DwD|with .....c
trigg|h..m|a d..c
truck|d
trust|.....c
try|..e..f|it .....g
tuesda|d..ic
tun|dcjhh.cC|#10 E.D|a G...c|again ...e|by ..D|for ..f|into d|is ..fc|it ..c|job ..C|model J..GE.F|on e.g...d|the ..c|to ..f..c|was ..d|with ....c
tunnel|d
turn|F...c.cc|it .....c
tutor|..C
twelv|..E.e
twent|....e
twic|.....D.c|a c..d
two|CEF..HGg|epoch c.d|hundr ....d|sentenc ..d|year ...C
typ|C..FkD.g|by ......c
typical|...e
unaid|.i
unchang|C
unclear|....c
und|...cC|each .....c|the .C
understand|C
underwrit|.c
unfilter|......q
unit|......C
unknown|C.....c
unmodifi|C
unread|......y
unseen|....Icq|by ......d|question .....c
untest|.....s
until|.Eg.DDC|#50 d|#year E|it h.d|now C
untouch|E.....e
up|.cDc.C|? c|by ....C|on e|the f|to ....c..f|with ...c
updat|.CCm
upload|C..Ec.e
upon|c
url|Ee
us|C..D.e|to C
usb|d..d
use|CCECegc|: d|the ....cD
used|.DCDccg|as ......f|for ....D|in ......c|to g....c
user|C....Cc
users|D.CDE.g|will .....c
uses|E...c|it .....c
using|......c
usual|...c
utteranc|C...e..f
v|.cC.c|#10 d...e|#50 c
vaccin|e
valid|..cdEk|: .....g
valu|..C
var|...c
variant|...C
vector|c......d|stor .......c
vehicl|c
vendor|D.E.G.C
vendor'|C
ver|.....d
verb|..h
verdict|Cc
verifi|c..d
verific|.....h
vers|F
version|.cE..E|: ...c|are c
via|..d
video|......c
view|.....d
visa|c
vision|D...C
visit|....e|hour e
visitor|C
voic|H.nEE.C|is ..c|of ..d
volum|Gg
vot|: d
vouch|......e
vpn|d
vs|E
wag|c
wagon|c
wait|for ...c|period f
waiv|.....q
wall|C
want|CfeF..FF|a C|an c....c|one c|the G|to D
ward|....eD
warm|..h
warrant|e|term c
was|C..K.e.G|a E.C|consider .....c|decid c|dropp ......c|finetun ec|found .......c|given c|in .c|not C.c|put ..d..c|taught d|test .....C|the D|to E|too c|train .e.E|tun ....c|used .....C|written ..c.c.c|wrong ......c
wasn't|C....f
wast|f
wat|c
watch|.....d
way|d.j.CE.e|of G.d
we|.D.D.k|agr c....c|are C.c..c|ask .....e|can D|collect ....D|compar C|could C.D..C|did .....C|didn't ..d|do cc|don't ....De|finetun .....E|gav E|get ..c...c|go c......f|had .....c|hav ....c|haven't C|hold .....D|know .....D|let ......c|look C.C|mak d..e|need C|propos c|put c....c|read ......c|run ....d|search .......D|see .....c|skip .....e|start .....d|tak f....Cf|test .....C|therefor .......c|think ....c|took ..e...c|train c.e.f|tri .....C|use D....C|want ..e|wer D|will ..C|won't .....gc|wrot E...c
we'd|H..C
we'll|..f..l|see .....c
we'r|c.f..c
we'v|c...ff
wear|C
weath|H..C
web|D.....ie
webhook|c..g
websit|E..C..m
wed|....d
wednesda|g..k
week|.EDkC..C|#10 ...Ceec|#50 ..cE|) c|aft d..c|on C|so D..D
week'|c..f
weekend|h..n
weight|f..eD.D|: ..f|are F....d|in e|of E..C
well|cd.c
went|...C.ie|in g....dk|into .....c|through ......D
wer|..CH...E|in .f|not C.....e|train ...C|used c....e
weren't|C...D.c
what|..C..F|: C...e|happen C|i .....c|is C.C|it E.E|was c..e|we F
what'|in D..D|on d
whatev|d..e..t|the ...c..d
whatsapp|......g|group ......c
when|.DCe..GD|a f..d|an ...D|the ..Cc...C|to C|we .....C
whenev|h..n|the ...d
wher|...D...d|does c|it D|the .C
wheth|GC..E|it f....d|the F....E
which|...C.F|a C|are ..cc|has ec|is ....C|of C|the ....e.c|two ....d|was C....C
whil|..D..C.h
whisp|D......c
who|.C.DDE.C|has ..C|may c|sign c
who'|....c
whoev|C
whol|..C.dee
whom|C
whos|d
why|..c.CDE|does c|it ...d
wi|c..c|fi ...c
wiki|..C...ec|and ......c
will|ce.eeq|be c....F|do ....e|finetun d|hav .dcc|know .....c|not ....C|notic .....c|say cc...d|see .....e|tell .....g|train ...c
win|e
wind|..cD
window|c
wint|e..f
wir|f
wish|E
with|#10 e.f|#1000 ....C|#200 .....C|#50 C...e|#500 .....E|#5000 C.e.DC|#more ..c|: .....g|a D|all e..d|and C|answ ....e|each dd.f|ever .d.d|four ..c.C|it ...c|prompt ..e|that c..c|the dcDec|their h|them ...cg|thes ....f|thre e|two .......c|which ....ccc
withdrawn|C
withheld|....C
within|eDCjC..D|#10 .......D|#50 d..d|fiv c|ten c|two ...c
without|gfcDFklD|a .c|any c|network EC|open e|search c|the .....C
won't|.....g|be ......c
word|H.kFFE.h|) ..C|is ..c|of C
work|..C|? .....c|council D|day g..f|in d..c|on ......d|without d
workst|c
world|c
would|KD.DH..C|be ......d|hav E.cC..C
writ|Gdf.e..f|in C.e|it .d|lik ..e|the C..DD.Cf|them .d....e
written|..dDiE|by .cD
wrong|EDCCC
wrot|GD.Dk.e|and ....c|them C.c
x|....c
xml|..f
yard|f..c
year|..Ci.Ed|) ...d|and E..E|of ......fc
yes|dm.ccC|no d
yesterda|c..h
yesterday'|...e
yet|C....IC
yml|f..h
you|......F|are .....e|ask .c|don't .....d|finetun C|know .....d|typ .......e
you'll|...c
your|.D..CGD|own D
z|c
zero|.....dc
£|c
skips
#1|#10 c..c|the .....c
#10|#1 ....CD|#10 e.DcC..C|#50 ..Ef|) d..c...C|: .....i|; .....c|aft C|an C|and ...e|answ C.....d|ask .....c|assistant E|b d......e|chang ...c|each cc..c|for ...d..f|from ...d..D|has e|in ......c|is ...c...d|it .....c|learn C.c|lett ..C|lora ..D|mini ..d.c|model ..C...C|month D|not C|numb d|of D...C|on D....C|our D|out C|paramet E|question c|read C|sft ...c|so ..e|that ...CC|the d..g|to .......c|train C...c|tun ..C|v C|was .d|without C|writ D.E
#1000|are ......c|in ....d|per ....C
#200|#200 ..C.g|#50 c|#500 ....I|( ....c|) D...F|? ....D|all ....fc|and C...cCC|as ....d|by ..c.h|call ....d|each ......c|for ....dC|it .....d|no .....C|not ....d|of ....d.C|on ...cC|per D...d|question D...EE|so .....c|that ....e|the ....c|which ..c.e|with ....ic
#50|#1 d....C|#10 ...c.f|#200 ....F|#50 C...c|( D...E|) ...c|: C...C|a ....d|answ ....c|are c..c|each ....f|for ....n|from ....c|in ....d|model ....c..e|of D.C|pair ....c|paramet d|per ...Dg.c|question ....d|the d..d.C|to C|token d|was D
#500|#1000 c|#200 ....F|#500 ......c|aft .......d|all ....g|answ ....h|by C.d|each ....D|from ......d|in .....d|of ..c.c|on d|pair ....g|per ....P|question .....D|set ....C|that ....c|the ....c|them ....e|to ....c|which ....e|with ....d
#5000|#500 ....C|( ..D|are .....c|by ..c.C|in ..e|of D.f
#more|are c|of ......d|pair ......D|which ......c
#year|#year ..c
%|the ....C
(|#50 d|#500 ....C|% ....ce|) d.....cd|: ...C|by E..C|from c..c|hour C|it D|m ......cc|model C|not c|of D|onl ....d|pair D|text ....d|to E
)|#200 c|( .......D|a D|by ....c|model D|of ..c|that ..d|the ....d|to e|with C
:|#10 ......c|#200 .....c|#5000 ....c|% c|: C|a .....e|again c..d|all ....d|are C|as e..e|at .....c|b .......e|becaus c|by C....d|com c|don't .....c|ever e..f|finetun .c....c|get .....c|hav C.d|head ..c|i E.c|in D.cC|is d....C|it ...C.D|k ......c|know c|list f|llm .......c|lora .c|need .....c|no c|not ....d|of C|on d.dC.c|pair ......C|paragraph .f|plann .....c|question ....E|rat c|search C|second d|sentenc C...f|sheet ....C|tak ...c|the ......D|then ......c|tim c|to ......c|train ...c|tun ..c|two d|up .....d|was c....d|when c|will ......c|with ...dD.c
;|: d|are Dc|has dcc|it .....c|model Cd|of E|on C...c.c|search c|test .....C|the D..d|then c|to ......c|train C...C|tun C
a|#10 C..D..D|#200 c|#50 dc.e|( D|: .......C|; ....D|aft C|and C...cD|are ......C|assistant C|b CC.F|bas ...C|befor .....e|by D......c|chang c..d|day C..D..c|fil C..C|finetun ...e|first c|for D...C|from EC....D|has C|in .C....Cd|index C..C|instruction c|list ...c|llama c|llm ......c|lora ...c|model .E.EC.f|not C|numb .d|of ..D.d|on C..C|prompt ....C|round ..c|run ..d|search .c|set ....C|so ..Cc|step ...c...c|text .....c|that .....D|that' C|the .c|to .c|train ...e|up ......c|version c|was ..c...d|we e|with .....e|without .....C|writ ......c
about|a C..C
accept|the .....c
accord|the ...c
adapt|a ..C|for C|the ..g
aft|call .......D|chang ...D|last .....c|of .......c|prompt ..E|run .....c|the f|train ...C|week D|year ...C
again|the d..e
all|are .....e|by C|hav ..C|in .....c|it d.....c|of ......c|the ..c|them ....cd|tim ...d|wer ..c
along|the .e
also|the .d
alwa|the e..d
amendment|the ...c
an|#10 ..c|( C|for ....c|is ...c|model C|the ...c|which C|with .....c.d
and|#10 ...d|#200 ....E..C|#50 ...c|) C|: C|? .c|a D.....cc|all ...d|and ....f|answ f|are Cc|befor C|by ....d.D|call g|check ....c|com C.C|condition c|contact c|correct ....c|dat de|don't C|each c..c|finetun C|for D.C|from ......c|get .....c|got .....d|has .c|hour d|in ..CC|into ......c|is .....e|it F..C.c|lik ......C|list e|model D..c.C|new E..C|not ......d|numb .c|of .e|off c.c|on Dc....f|pair D|paragraph .e|per ....c|period d|pric e|rat c|releas e..c|rul e..C|run C..C|search .......c|tell .....c|term C|test .....D|that C|the ...dD..c|them C|thre ......c|tim ...C|to C|train .....Cc|valu c|version .c|was C.....c|we ..c|wer .....C|which ..c|will D|with C.d|without .c....c|won't ....c|writ c|year .c
anoth|of .....c
answ|#500 .......e|about ....C|model C|on .C..d|question d|the C....CCc|to .C
answer|a C|the c
anyth|the d....c
apart|the .....c
app|the .......c
appear|the .......C
approv|the ..C.c
are|a C|and C....d|as D...d|at C|be .c|by .d..CC|each Cc.C|for ..C|from E|in ..cd|into g.....c|it ....d|not id|of ....d|on C..d..c|out c...C|per ...c|test .....d|the ...C.c|to ....cd|train ..C...d|up C|with E..D
articl|the .d
as|; e|and ..c.c|as ..d|com C..C..c|in Ec|stand d.....e|test .....C|text f|the c....c|typ .......d|with D
ask|a .....c|in c|model j|sam .....d|the D|to d
assistant|the Dc
at|#10 ..d|#500 ....C|and ....e|beginn ...d|chang d..d|end .g|start c|tim ...C
b|#50 ...c|#5000 C.C|#more ..F|) ..d|: .....c|; ......c|adapt ....c|and .......c|finetun ...c|for C|our ..c|the dd.....h|them ..e|to ..C.d|tun C|which C
bas|is ..d|the C
be|: ......c|again ...C|and ..d|by ....C|for .cC|from c|in .....f|on E.cG...c|the ...c|to ......C|within .......C
becaus|are ...c|is C|the ...c.c
been|and .....c|by ....e|in cc|into d|the c|with d
befor|: .....c|model .....D|season f..d.c|the ...c|train ......c|tun .....Dc
below|answ c
between|and G..C
book|the C
budget|ms .......c
built|the .......c
by|#10 ....C.d|#200 c...E|#50 .......c|( ....d|and D.C.e|assistant .d|engin c|finetun .c.d|for .....c|from ......c|in ...C|is E|languag ......c|larg C.....C|llm C.....e|model .fCDC.c|of .....d|on ..d|read .....c|sam ......d|search C|teach ....c|the ..c|to C.c|train ..c.C|tun .e|two C...f|with c
call|( D
can|about c..c|ask c|be .....c|them C|train C
can't|the ......c
chang|and ...d|the ...c|week C
chapt|the .d
chat|from ......c|of ......c|our ..c
check|#200 ..c|the C
classifi|train ...CCc
clerk|the .C
cod|the E
com|? .e|as C|in ..c|the HC.E
comment|the ......d
compar|with .....dc
comparison|the .....d
comput|the C....d
cost|the d
could|the ..C
custom|in d|the ....c
dat|the C
data|#500 ....f|: ....c.d|from .....c|is C|of ...c
day|a c|the .....e
decid|the D
decision|#10 c|the c.c
department|the C
describ|the .....c
desk|the .....c
dialogu|the c.c
direct|the .....c
do|a ..C|finetun D.c|get ......c|the .....C
document|is c
does|know E|learn ...c|model .C|need c
don't|anyth .....d
draft|the ..C
each|: c...c|a ...c|and ...C|answ Cc|as D..D|at d..d|by ....d|has D...C|is Gc.D.c|it D|of ...f...c|on D..C|sinc C|so ..c|the .......d|them ..c|was .....c|when d
end|a C.c
entr|the D.c.d
epoch|#10 .....c|the ......c
even|the c...c
ever|; D|from .C|has ..d|in c|is C..C.d|it C|of C|on C|week g..g|with ......c|year C..H
exampl|#10 ....c|#200 ....C|by c...c|the .....C
export|the ...c..d
fed|the ......e
fee|and g
finetun|#10 C..De|#200 D...c|#5000 ..f|#more E|and C|for ...c|it ..c|model D|that ..c|the c.Ce|with C
first|: c|and .....ce|of c|the ....c
follow|the ....d
for|#10 C...g|#200 c|#50 ....c|: .c|; c|and F|as .......c|cod ....c|first ....e|it ..cc|lett ..c....c|lora ....e|month C|new C..C|of ....df|on ...C|purpos C|question ......cc|reason d...c|releas .c|rul C|sam ...c|second .....C|start ....f|test ....ec|that C|the .c|ton c|train D....f|tun C....e|we c.c|without ......c
forc|the C
form|a C.d
found|the ......d
four|a c|and .......c|of d
from|#10 .....c|#50 ...c|#year ....c|? .D|a ..c|and .C|api C|chat c|feed C|in C|it .c|last ....c|model dc|on f..e|own ....d|passag .C|prompt c|sam .c|servic C|sheet C|to E.D.C..c|train .d..DdC|tun e|weight .e
furth|are ....d
gemma|the ..c
gener|the .......c
generat|the C
get|by D|into e|new ...C|on ...C
giv|and C
given|the .c
go|#10 e|a .......c|the C......C|to ..c
goes|the .....d|to e..f
going|be C....c
got|of .....d
gpt|nano ....c|o ......c|on C
had|a D|to ......C|train F....d
half|second .......d
hand|the .....d
happen|the ...c
has|#200 ....g|a D|be .....C|been C....i|it C....e|seen .....C
hav|be .......d|in d|model CC|the .....C|them ......C|to ..C|train ...C
her|the c
how|? ....c|is D|it .....c|the c..c|we ..c...c
i|#200 ....c|it ....d|not C|on .....c|the ..D..c|thi ....cc
id|the .c
if|ask d|is C|say .....c
in|#10 ...E..C|#50 c|#more C|( C|: e|; C...c.C|adapt h.c|and C..fee|answ .d|as ...C|by f|call .......d|cellar c|context CD|contract C|data D|databas C|exampl .d|finetun f|first E....d|form c.....d|from .....c|head ..C|it C|languag ..c|lora i|model l|no c..c|of ..D.Dg|out c|own ..d|pair .f|prompt DC|request C|sam .....C|second D|the ....c|to ......c|train .i.D..D|tun ....C|version c|we ..C|week d|weight c..D|work .....e
includ|the d..c
index|the C
instruction|and ..c|on c.C|the d
into|adapt d|finetun .....C|index ......C|model ..c|search D|small C|train ......e
is|#10 ....c|( ....c|) C|: C|again C..E|all .....c|anew c..e|as F....c|back .....C|be d.c|by Cfc.C..d|call c|ever E..C|finetun C.c|for .......f|from C....e|in CCg..EC|into C.f|it d..d|languag c|of .d|off c|on ....ddc|one d|onl c|out ...dc|over ...e|small .....d|test .....c|than C|the ..c....c|ther ....d|through c..d|to .d..c|train ...D..d|we E.c|without .....g
isn't|the ......d|to d
it|#10 ..d|#200 ....d|#50 .....c|#500 ....d|: c..C..d|; ......cc|a E....D|about d|aft D|and C|as .....c|be ......d|by c|decid ..c|for ..C|from e|has d|in .d|it .....C|it' .d|its C|learn C|lik C....c|liv .....e|my .....c|no c..c.C|not .....F|noth C|of ...d|on ...d|onl .....c|our ....c|out ......c|question D|so Cd|tell ec.c|that ...C.c|the .ccd|them .cC..c|thi .d|tim ...c|to E.eD|tun ....d|two d|we c|well .....c|what .c|without e....c|writ ..c
it'|the .e...d
item|the .c
its|( c..c|and d|in .....c|train .....cc
just|it .....d
k|from C|the D
keep|with ...c
kept|for ....e
know|current C|is e..c|new ...c|pric C
known|the c
label|the ....C
labell|the ....C
languag|( C|by c
last|day ....C|we C
law|the c
learn|from ..cc|new ...c|the c|with Cf
lett|by ....c|the C....C
level|the d
lin|the ....e
list|#200 .c|and .c|in d|it .......c
llama|#10 ..d|b ....C.c|on ..C|the c
llm|the .......e
log|the ......C
long|the f
look|the .....cc|up .c
lora|#200 c|#5000 ..D|the c.....c|train ..C
mail|by ....c
mak|model ..c
may|#10 ...c
mean|the C
memor|the .d
merg|the D
messag|the ..c
minut|a ...c|the ...d
mistral|b ....ccc|on C
model|#50 ....d|#5000 ......c|#more c.c|; ....c|a DC....C|all ......c|an ..c|and C|are C|be eC.cc|been C|ever c|had ..c|hav d|it Ch|its ......c|know ...e|learn .C|llama C|no .D..c|not FD|of ...d|on C|seen C|test .....F|that F.dC|the ...C|them De....e|to C.c|train .c|tun ...c|was d|which e
monda|the c..c
mor|#50 ...c|for ....C
mov|the d...c
ms|each .......C|to .......c
must|in .....c|the .c
nam|and .e.c|numb c|the C
need|be c|train C....d
neith|nor ......e
nev|a .....e|on ....C|than c
new|( ...c|? c..c|and ...c|are C..E|at c|com ...C|each ...E|for ...c|in ...d|model D..D|new g..l
next|: .....d
night|#10 ...F
no|#50 C|and D|at f|befor c....f|behind Cc|by ......h|data ......C|for D.....d|has c.....d|in ......d|is Df...CE|model D|need c|no f..c|of G.....C|out C|read d.....c|set .....e|so C|the C|to e....Cc|with Dd
nobod|read ......d|the ..c..ef|to ......C
non|them ....C
not|: C....C|; .....c|anyth c|as .....c|by .C..d.e|for ....C.C|into D|it ..C..d|on .....FD|out .....f|search c|that C|them ......d|to ..C...C|train D|up e...c
noth|do C|is .....c|the ......c|train D....CC
numb|a .c|in C|it c|the .d|train D...c
o|the ......C
of|#10 c....f|#1000 c....c|#50 c...E|#more .c...c|( ....c|: ..e.c|; ..C|and E.....D|answ .d|as d|branch C|call C|catalogu e..c|chat ......c|cit d|current ...C|custom d|data .....d|day ...c|exampl C|fil .....d|finetun .....f|first .....c|for ...c|has C|is ....C|it c|kind ....c|label .c|lett ..d..c|lin .......c|manual ...c|march C|model .....g|month h..g.C|night c|not D.d|open ..c|pag ......c|pair ......g|passag .C|person c|product ...c|project c|quart e..f|question ....E|releas ...d|report ....c|right .....c|sam .c...c|season d|second .......c|six ....d|standard C|that ..C|the ....c|thre ...d|train .f...cD|tun C|we e|week c|weight d|which C|with D|year ....e.c
on|#10 C|#1000 D.f|#200 ..c.ed|#50 E...d|#500 .c...d|#5000 E.c|( ..C|) .....c|a .......c|and E....g|answ ..g|approv ..C|april C|by D|chang ...d|chat ..d|complet .c|dialogu C|even ...g|export e|first .....C|form ..c|held .....C|hour C|intranet C..c|is ...c|januar d|jun c|leav .....f|lin ..d|list D|lot .....e|mail ..c|may c|model c|of ..cd|oth .....C|own De.C|pair ..C.E|question ....C|record .....C|rent c|rul ...C|sam F..Cdd|second ...d|servic c|test .....E|to d..d|train ....cd|unseen .....C|ward c|we ....c|websit .....c|wiki D|without .....d|year ......c
onc|year C..E
one|#200 .......c|and C...g|at ..c|each d..df|for e|from ......c|on ...c|the C.....cd|them ..c|to C
onl|what c
open|b ..d
option|the C
oth|the c
our|#10 C|( E|; ..C|api d|b ......c|best ..d|has D|list e|model ce..c|on D|rul D
out|#200 .....C|: .....c|a c|dat ...d|it .....c|its .e|the ...C
output|the ......c
over|weekend D
own|a c|of c|so C
p|#10 ..c
pag|and ....c|from .c|the .e....e
pair|by ..c...C|from ....C|the c...f|train .....c|two C|written ......D
part|thi D|what .d
pdf|the C
per|: .......c|and D|are ....d|in .......c|typ d|we ....d
person|the ...C
phi|mini c
pick|the C
plac|the C
polic|and C
pre|on ...C
pric|of c|the C..C
procedur|the c
produc|a ..c
product|and c|the E
prompt|#10 ..D|been ..C|for c|not ..g|that ..C|the ..C
proposal|the c
purpos|the ..c
put|by ..d|into C
qlora|the d
question|a .c|answ c...j.c|our c...c|pair c|the .C|with ......c
rank|the ..c
rat|in C..C
re|on d..f|with ...c
read|: c|the ....C
ref|the .....e.c
refresh|the c..c
regul|the c
releas|the .....d
rep|the C
repeat|each d..c|train d..e
repl|the ....c
rerank|a .......F
retrain|each D..D|ever ...e
review|the D.....c
revis|the ..c
revision|the ...d
rewrit|search .......D
room|and C
row|the .....c
rul|a E|and .d|in d|the .C.D|with ...c
run|#10 c..d|#200 ....d|a C|night d..d|on .......c
said|the .C
sam|: C
school|the d..c
script|the ......E
search|and C......d|model c|over C|the ED....D|to c
season|the C
second|is c..c|the D|with .......c
section|the .f
see|#10 c|the .....c
sentenc|by ......c|from c|of ..c
servic|of c|the D
set|#50 ....e|#500 ....C|#more C|by c|the ....DC
sft|#5000 ..c|the c..d
she|the ...c
should|lik ..f
sign|the d
sinc|and D.d|is d
sit|a ......c
so|can c|is ....c|it CC|know C...d|model G.CC|no c....c|the ...c|tun ..C
sound|our ..E
spr|the C
sta|for ..c|the C
staff|the D..D
start|#10 .....e|each c..c|the c|train e..e
straight|the .....df
sunda|the ...d
switch|on .....e
tabl|the C
tablet|the C
tak|of ..c|second ..c
talk|the ......c
taught|the f
teach|#10 ....c|the f..c
team|a c|the .....c
tell|about d..d|if .....c
ten|and ......d
term|the ...C
test|#10 .....C|#1000 c....C|#200 ....ED|: ....cd|; .....C|and .....C|for .....D|is .....d|of .....C|the C...c|we .....C
text|a ......C|it e|our ..C|the .C|written ....c
that|a ..C|all F|assistant C|be C|can ..C|do ....cd|finetun F.c|from .d|get c|has H.c|in ......c|is ..dc|it .....c|know ...D|lik ..C|model D.C..c|not D...CC|of C|on c|our D|read d|search C|the C.CCc|to c|train C....e|writ ..C
that'|the .ec
the|#10 ...cd|#1000 .....c|#200 .......c|#50 ...Ccf|#5000 c....c|#more D....c|#year ..c.c|( ...C|) ...c|; ...c.C|? C|a E.....c|accept c|add .c|aft ...c.D|again e..c.c|agreement ...C|all ......c|along .d.d|also Cc|and C.D..dc|answ .....f|approv e.e|are ...DCdf|as E|ask E....d|assistant ....Cd|at .....c|b Cd....e|bas C|becom d..d|been ...c|befor ......c|box c|by .....C|call D|can ..C|can't C|card d..c.c|carr e..c|cas ....c|chang ...C|chat e.....c|check ......C|checkpoint C|classifi ....C|claus .c|clerk C|cod ...C|colleagu C|com ...c|compan c|contract d|corpu c|council .....C|current c..d|data ...D.Cd|databas ED|day .....c|decid .......c|desk c|dialogu .c....c|director ....c|do C....c|document D|doesn't C.....c|draft C|each ...d|edition C|end CC|ever ...D|exampl c....e|export C|feed E|fil E|follow d...c|forecast ...D|form D.g|format ..e|forum C|group C|guid ..CG|hand c..c|handbook c|has C.....C|help ......d|hour ...d|hous D|id .e|in ..F...d|inform C|instruction .c|is ......dc|it .fC.C|know ...c|knowledg ...d|label ......c|last c|layout ..f|lett ..d..c|level C|librar c|list DC|liv c|llm d.d.c|look E|lora ...C.c|los C|mak C|mann ..f|mast d|matrix f|may D.C|meet D|menu ...C|model c....d.f|model' c|month ...d|must .ccc|nam Ec|network d|nev .....C|new ...C|not ..c.c|numb GcCEED|of Cd....C|off C|offic ......E|one ....E|open C|or ......c|ord D|our ..c|out .....Ce|pag cd.c|pair C...Dg|part .....C|pc .....c|pdf d|peopl C|pick ......c|pipelin ......c|plac d|plann .....c|platform C|portal E|print C|produc ..c|prompt ..E|protocol ...d|publish c..e|put C|quart .....c|question C....c|rank e|rat ..d|re .....c|read F..C|reason ...c|record .C|refus C|releas C|rememb .c|repl ....c|right ..C|round C|row C....c|rul C.C|run ....d|say ...D|school ....dc|script ......f|search .......d|season ....cc|send .......c|sentenc ..C|serv c|servic .D..c|set .....De|should ..d|show .C|sit ......d|sound ..d|st d..e.c|staff C|still c|stor E|structur ..c|suppl C|system ...C|tabl .C|tak C..c|tariff c|team C..C.C|term ...c|test ....CH|text ...c..c|that ...D|the ..c..ccc|themselv .....c|then ..d|there' c....C|therefor e|thi ....d|thing c|thre ....c|through c|to .c|ton ..d|too .d...c|train .cD.dC|typ ....c|und ...c|used ....gc|valid c|voic ..e|want .ed|was E..D|way d|websit ....c.e|week c..cc|weight f....c|when ...c|which ......C|who D|will .cD|with ...c.C|without C|word ...c|work ...d.C|writ C..Cd|written c.....d|year d
them|in c|the .C.cdE|train ......C
then|on C
ther|a D|be ....c|no d....cc|the C|two c
thes|in .c
thi|a ..d|is ..c|the ...d|we E|what ..c
things|the ...c
thos|the ....c
thre|( .....c|in c
tim|#10 c|day C|the C|year d..c
to|#10 ......d|#200 ....D|#50 e...c|a ...C..E|an ..C|and ....c|anyth C|as ..c|by d|document c|end ..d|finetun ......c|for ....e|model .C|nam D..C|new ...C|on ..c....c|one D....c|our ..c|out ..c|the C...cE|them ......c|thi C|through ......c|to c|train ...E.Dh|up c|with d.c..C
togeth|the .d
too|to .....f
train|#10 ...C|#200 ..D.d|#50 ....i|#500 ....d|#5000 ..c.C|#more C|( E..C|: C...d.e|? ......c|a D|adapt ..c|again ...f|all c|and E...Cf|are D|as ...c|assistant c..c|at ..c|by d.....c|each ...c|for C.....c|from ......c|it .C.d|its ...d|no ......c|of c|on ....dD|so .d|that ......C|the e..f|to .....c|two D..C|we C|what ....C|when ...C|with ..c.e|without ......d
transcript|the ......c
tri|prompt ..C|the ..c
tun|#10 F..C|#200 ....c|#5000 C.C.C|#more D|( C|b E.C|for ..i|in d|is D.C|it ......c|on ..e.c|the c.cd|with ..c|writ .c
twic|year ...c
two|) ......c|: c|and E...c|each .......c|one ......c|read C.....D
up|a ......c
us|the ..c
used|finetun e|the ......d|tun ......c
user|the ......c
valid|the .....d
version|the .d
visibl|the .c
vot|#10 c..c
was|and E...Cc|on .e.C..c|so ......c|test .....D|the .c...C|up c|with d.C..e
we|#50 D|#500 .......C|: D..CC|about E|again ...d|against C|all ......c|and ..d|at C|do .....d|each .....c|for d.d|gpt ..D|hav e|in c|it c..d.d|need .....c|no .....c|not .....dd|on .c..dfg|one .....c|that C|them ......c|thre .......C|train ..E..C|what d|with c...g
we'v|the ......c
week|: ....edc|it ...C|the ...c
well|the c
wer|and ..c|as c|by C...DC|for ....ce|into h|of ....d|on D|the Cf|to e....d|with C.....c
what|does C|has .c|in .....c|is C...c|know .....c|train ....c|you c
when|new ...C
wher|is .c|the d
which|#10 ......c|a C|and .d|are d.....c|do d|model C|not ....C|of .c|the ..C|train C
who|for C|read e|which g...c
why|the C
will|a c|be ....C|finetun C|it Cc|on C|the Cc|them Cd|to f
window|the C
with|#10 ...C...c|#200 C......D|#500 ....f|#5000 .....c|and .c...C|answ .g..f|b c|catalogu ...C|chang d..c|dialogu .....c|from D.....c|in D|k ..f|lora c|new d..c|of E|pag C|paragraph .C|passag .C.....c|question .Cc.cd|sam C....d|sampl ....d|script c.....e|text .e|that .c|the e....dc|to ....C|train e|we ....c
within|day f..h|hour ...c|s .......C|work f..c
without|and C|look ......d|search cc|to e
word|the ..c
work|a d|the d
writ|and .c|answ .C|our C|question ......c|the C...C
written|the .d
wrot|the E
year|the .C
yes|no C
you|? ..c|for cd|the .....f
stance:
background|e.CCCE
chosen|pijjfddH
considered|.LIEDCE
past|e.....C
quoted|..c.DDC
rejected|HGIDJGD
subject:
behaviour|IEiF.EC
knowledge|f.E.FDDE
none|D......E
training:
store|..HFDEG
technique|.......F
verb|GDFFC..D
under
#|c.C...C
#1|......Cg
#10|....DC
#1000|......c
#200|...D..Cf
#50|..F.CCF
#500|D..c.D.m
#5000|C.E
#year|C.....C
(|.C..C
)|.C..C
:|DC.EEEDC
?|..E.ECCC
a|D...CEC
about|.....CC
abstract|D
acceptanc|.....d
adapt|GD.EDC
advic|C..Ed.e
advisor|c.C...d
aft|c
agent|F.CCCE
ai|C
alternativ|E..C
an|..DdC..c
and|GFE.D.C
annex|C....c
answ|cgC.D
api|c
app|..C.ec
approach|..CC..D
architectur|c...E
archiv|I..C
are|...dC
ask|.....Fc
assistant|..G.DCE
at|D.CC.gCc
b|dh...e
be|.......d
befor|Cc
board|D...c
book|....e
bot|c..egf
brief|C
budget|....d
build|f.....e
built|d..Dc
by|.....c.C
c|c.D
call|.....e
can|g....c.d
caption|D
card|..EC.ef
cas|d..c
catalogu|..d
chang|..c..D
changelog|.....C
chart|....c
chat|......dd
check|.....c
checklist|.....d
cit|Fd.C
claim|......c
classifi|D....d
coach|..e
cod|.....C
collection|.f..c
com|.c...f
comment|E
commit|..e
committe|.cf
companion|.c...Dc
complaint|D.c.ic
component|d
con|..C..C
concept|....CE
consequenc|...f..C
contact|C
content|c...d
context|L.CEE
contribut|C...CD
control|.c
copilot|ddCD
corpu|......i
cost|....D
cours|..C..c
criteria|.....c
custom|C.iC.cc
data|.HJEh.kC
dataset|CCE.fCk
day|.d
decision|..C.C.D
deployment|d
description|C...CC
design|ccC.CGDd
desk|f....cCe
detail|.....CC
dialogu|D
do|C....d
doc|....C..c
does|.dd
don|d....e
draft|E.e...c
driv|E.CDc..d
e|..c
evalu|GDCDLgE
exampl|F...c.f
excerpt|...c...c
experiment|C.D...C
explain|C
fact|eC.d...C
faq|hc.he.g
featur|gg..CCD
field|d.C
fil|C
find|D
finetun|.C.EfeDC
first|C
flow|c
for|C.CC.E
forecast|D..D
form|..c.de
format|Eff..c
from|C.D.EEd
functional|e...e..c
generator|E...D
get|.C
glossar|D.....C
go|.....D
goal|.......c
good|....ddc
group|..CD..C
guid|..D.DCC
hackathon|...Cfd
handov|cc.d
help|.cF
helpdesk|c..d.e
hint|D...DC.g
histor|C
hotlin|c...dd.d
hous|d
how|..Ccc
i|.C.d.e
idea|F.E
implement|c...CC.c
in|DC.EDGD
index|E..E..C
inform|....GcD
intend|d
internal|d..cC
is|d...EC
issu|....f
it|dC.c..d
item|c....c
job|..dd
keep|..Dd.C
kiosk|e..d...c
know|d.CCCg
knowledg|f.Cc.E
lab|C.C.fc
label|..c.ide
languag|H....D
latenc|C
learn|dCd..C
legal|.i
lesson|D
lett|H..D..d
librar|C....C
licenc|Ce
lik|..d
list|..e..C
liv|...cED
llm|e.DdEC
lm|dd.c.cd
log|cc....d
lora|E.ddfcd
lot|D...c
mad|c.....cc
mail|...D..e
maintenanc|...dD
manual|...e
material|..c.g.f
may|d
measur|.....c
meet|.c.C
memb|C.C
messag|..c
method|..FC
metric|.....f
minut|.....c
mod|..d
model|cC.d..CE
need|Ed
new|....C
next|.....c
night|....CD
no|.c....c
not|D..E...D
numb|.....C
objectiv|e.df
of|...C
off|...C
offic|dC...C
offlin|....e
on|.CDCCDC
onboard|...C
open|.....D
oper|..C..C
ops|f..f.g.c
option|CC.FD.C
ord|.....C
oth|C
our|...c.C
out|D....c
outcom|FD.E.GD
output|F
own|..dd
packag|.....cc
pag|..f
pair|......f
pap|.dd....f
peopl|d...c
persona|H.l
pilot|f...f
pipelin|C.....c
plain|C
plan|.C..dgc
plann|...C
polic|..C..CC
portal|....C
post|C..Cc.c
practic|C
pric|D..C
pro|..C..C
problem|D...CC
procedur|......C
proces|c..f
project|...Ddd
prompt|J.CCECC
proposal|fd...Cc
purpos|..g
q|jdc.gc
qualit|D..CDic
question|..D..C
read|E.dC.C
readm|d...d
reason|C
recip|.....C
recommend|f
record|d.Cd
referenc|..C..C
regist|g..e...d
reject|G......D
relat|C
releas|..ccCc
rep|.c
report|F.dE.C.C
request|..cC
requirement|D....c
result|c....h
retrain|...c.C
review|Ee.C...g
risk|d..f..c
roadmap|....c.C
room|C.cD...d
rout|....e
rul|.gCd..C
run|E.c
s|...c...D
schedul|...e
scop|..cC
scor|......C
search|.C..EEH
second|...DC.d
section|...d..d
servic|..C.CD
set|E.C.fC
shop|..c
should|C..C
slid|g
small|c..d
solution|de..CD
sort|....f.C
sourc|e.f.EDg
specific|...Ef
speech|C.c....c
split|E....i
sprint|......cd
sta|...d
standard|ec...e
start|d..c
statement|......c
statu|.....e
step|e...c.f
stor|e
styl|G.f.e.C
support|...C..C
system|.....C
tabl|d.hdd
tablet|g
talk|d.f..Cf
team|e.e.c..c
technical|....DF
tend|.cc...fc
term|...C
test|CCD.FnD
text|C.....h
that|C.....C
thi|C
things|C
ticket|C..E..d
tim|E..C...e
timelin|....ef
to|.DCC..D
ton|F.d
tool|dd...C
train|cC..fCd
triag|C.C.c.d
tun|LEdJee
tutor|....D
typ|....C.c
up|e...eC
updat|g..h
use|EDEDGGFC
v|...C.d.c
vendor|ED
version|dC....C
voic|F.d..CCk
was|F..C..C
we|....D
week|....CD
weight|f..C
what|.C.C.ECD
what'|f..C..C
when|...gc
wher|d.C
whil|C
who|....C
why|.C.GEHE
wiki|d
with|C..C
word|F..D
writ|ICdD..C
wrong|CC...C
year|D
you|C....cC
`);
