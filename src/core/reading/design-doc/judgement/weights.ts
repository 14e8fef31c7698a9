import { readWeights } from './readWeights';

/** Learned by `npm run learn` from 14396 labelled sentences; not to be edited by hand. */
export const weights = readWeights(`
-0.12 above #
-0.29 above :
-0.19 above a
-0.05 above aft
-0.05 above aim
0.19 above and
0.11 above answ
-0.05 above approval
0.06 above assumption
0.06 above autumn
0.17 above b
0.07 above bottom
-0.05 above busines
-0.10 above by
-0.09 above c
0.09 above chang
-0.07 above check
0.17 above com
0.05 above corpu
0.06 above cost
-0.06 above data
0.07 above decision
0.06 above distinction
0.09 above do
0.07 above does
0.11 above entr
0.09 above essential
-0.07 above extract
0.21 above far
0.06 above field
-0.05 above follow
0.08 above from
0.06 above generat
-0.06 above good
0.07 above happen
0.26 above how
-0.07 above i
0.05 above important
-0.10 above in
-0.06 above investment
-0.13 above is
-0.06 above it
0.05 above keep
0.09 above learn
-0.05 above may
0.05 above mick
0.29 above model
0.08 above monda
0.11 above month
0.08 above motion
-0.06 above not
-0.05 above now
-0.06 above numb
0.08 above origin
0.06 above pric
-0.06 above problem
0.08 above project
0.18 above proposal
-0.09 above qualit
0.10 above realit
-0.06 above risk
0.27 above rul
0.09 above servic
-0.12 above slid
-0.05 above specific
0.09 above tak
-0.08 above task
0.05 above tell
0.07 above templat
0.21 above term
-0.08 above test
-0.05 above text
0.12 above the
-0.08 above thi
-0.05 above thre
0.08 above through
0.05 above timelin
-0.10 above to
0.12 above top
-0.07 above train
0.08 above up
0.22 above updat
0.05 above use
0.10 above variant
0.05 above view
0.06 above visa
0.09 above vot
0.20 above waiv
0.06 above when
0.17 above wher
0.07 above why
0.17 above win
0.08 above yesterda
0.06 above you
-2.42 bias
0.36 block: item
0.12 block: paragraph
-0.09 document !
-0.07 document #
-0.06 document %
-0.14 document (
-0.11 document )
-0.17 document ;
-0.52 document a
0.08 document abl
0.09 document about
0.16 document abov
0.09 document abroad
-0.10 document abstract
-0.10 document academ
0.32 document accept
-0.14 document accord
0.06 document according
0.06 document accurat
0.06 document acquir
0.10 document acquisition
-0.13 document acros
-0.07 document action
-0.05 document actuarial
-0.21 document adapt
0.10 document adaptiv
-0.18 document add
0.06 document addition
0.15 document additional
-0.15 document addres
-0.10 document adr
-0.11 document advantag
0.16 document advis
0.07 document advisor
0.08 document affair
0.10 document affect
0.07 document afresh
0.07 document afternoon
-0.18 document again
-0.14 document against
-0.06 document agenc
-0.11 document agent
0.14 document agreement
-0.19 document ai
0.05 document aim
-0.09 document al
0.09 document alarm
0.06 document all
-0.10 document allow
0.08 document alon
-0.10 document alpha
0.18 document alread
-0.09 document alwa
-0.07 document am
0.06 document amend
0.19 document among
-0.17 document amount
-0.16 document an
-0.05 document analytic
0.06 document anchor
-0.25 document and
0.07 document animal
0.07 document annex
-0.14 document annotat
-0.05 document annotator
0.13 document anoth
-0.14 document any
0.09 document anyon
-0.06 document anywa
0.07 document apolog
0.09 document apologis
-0.12 document app
0.07 document appeal
-0.10 document appear
-0.06 document appl
0.10 document applicant
0.06 document approach
0.19 document approv
0.23 document approval
0.06 document apr
0.16 document april
0.05 document arch
0.06 document architectur
-0.05 document architectural
-0.09 document archiv
0.05 document are
-0.08 document argument
0.09 document arithmetic
-0.07 document asid
0.26 document ask
-0.14 document assessment
0.12 document assistant'
0.05 document association'
-0.16 document at
0.07 document att
0.10 document attach
-0.05 document attempt
-0.08 document audio
0.13 document audit
-0.06 document augment
-0.05 document authentic
-0.07 document author
-0.06 document automat
0.06 document autumn
-0.09 document availabilit
-0.05 document availabl
0.06 document awa
0.09 document axi
-0.07 document b
-0.20 document back
0.06 document backlog
0.06 document backstag
0.07 document bad
0.07 document bak
0.05 document balluff
-0.08 document bank
-0.11 document bas
-0.15 document baselin
-0.09 document batch
0.11 document battlecard
-0.14 document be
0.07 document becaus
0.08 document becom
0.05 document bed
0.07 document bee
-0.14 document been
-0.10 document behavior
-0.06 document behaviour
0.20 document behind
0.09 document being
-0.23 document best
0.06 document bett
0.15 document between
-0.06 document bigg
0.06 document bik
-0.05 document birgit
-0.06 document black
-0.09 document blank
-0.12 document blind
-0.06 document block
-0.05 document blog
-0.16 document board
-0.09 document boost
-0.05 document bord
-0.06 document born
0.11 document bot
0.06 document bought
-0.09 document boundar
0.18 document branch
0.07 document brandt
0.05 document breakag
0.06 document breakfast
-0.05 document breath
0.05 document bridg
0.07 document brought
-0.06 document brows
0.06 document budd
-0.11 document budget
-0.07 document build
-0.07 document built
0.10 document bullet
0.05 document bulletin
0.06 document burn
-0.10 document bus
0.07 document busines
0.08 document by
0.07 document bylaw
0.06 document cab
-0.18 document cach
-0.07 document cak
-0.06 document calendar
-0.06 document call
0.11 document campaign
-0.09 document can't
0.10 document cancell
-0.10 document candidat
0.16 document cannot
-0.09 document canteen
0.06 document capabilit
0.11 document capacit
-0.09 document caption
0.05 document card
-0.07 document carriag
0.15 document catalogu
0.11 document categor
0.05 document ceil
-0.09 document cent
-0.06 document centur
-0.05 document certifi
-0.26 document chang
0.07 document changelog
0.16 document channel
0.10 document chat
-0.08 document cheap
0.06 document check
0.25 document checkpoint
-0.07 document chef
0.06 document choos
0.05 document chos
0.10 document circular
-0.16 document cit
-0.12 document citizen
0.07 document ck
0.06 document clarifi
-0.09 document clas
-0.12 document classifi
-0.07 document classific
-0.29 document claus
-0.12 document clean
-0.05 document cli
-0.14 document click
0.05 document clinic
0.07 document clock
0.12 document clos
0.06 document cloud
0.08 document co
0.05 document coalition
0.15 document cod
0.09 document codebas
0.10 document codestral
0.08 document coffe
0.06 document cold
-0.08 document colleagu
-0.06 document collect
0.09 document collectiv
0.06 document colour
-0.11 document column
0.10 document comission
0.09 document commercial
0.09 document commission
0.09 document commitment
0.07 document committ
0.08 document committe
0.07 document communic
-0.08 document compan
0.19 document companion
-0.20 document compar
-0.20 document comparison
0.14 document compatibilit
0.11 document competitor
0.11 document compil
-0.06 document complain
0.06 document completion
0.32 document complianc
0.07 document compliance'
0.06 document compliant
0.06 document component'
-0.16 document compos
0.11 document comprehensiv
0.10 document compris
-0.19 document comput
0.08 document concept
-0.13 document concern
0.06 document concession
0.14 document concierg
0.12 document condition
0.05 document conferenc
-0.08 document confidenc
0.13 document config
-0.06 document configur
-0.12 document connect
0.19 document connection
0.14 document connector
0.12 document consequenc
-0.06 document consid
-0.06 document consistent
0.07 document constant
0.12 document constraint
0.10 document consult
0.07 document containment
0.14 document content
-0.15 document context
0.06 document continu
0.13 document continuou
-0.07 document contract
0.05 document contractor
0.06 document contraindic
0.07 document control
0.10 document controll
0.12 document conversion
0.09 document cop
-0.09 document copi
0.05 document corporat
0.28 document corpu
-0.06 document correct
-0.06 document correction
-0.25 document could
0.10 document count
0.14 document countersign
0.10 document countr
-0.12 document cours
-0.12 document court
0.05 document cover
0.07 document cpr
-0.07 document cpu
0.07 document cramm
0.10 document crawl
0.09 document credit
0.06 document crm
0.07 document cron
0.08 document crop
-0.07 document cros
0.11 document csv
0.07 document curator
0.19 document current
0.14 document curriculum
-0.06 document curv
0.15 document custom
0.30 document cut
0.10 document cybersecurit
0.12 document d
0.11 document dach
0.15 document dark
-0.05 document dat
0.18 document databas
-0.08 document dataset
0.06 document datasheet
-0.18 document day
-0.09 document db
-0.08 document dead
0.12 document deal
-0.11 document dear
-0.06 document deberta
0.05 document dec
0.10 document decemb
-0.11 document decid
0.25 document decision
-0.11 document declin
-0.14 document decod
0.06 document decommission
-0.09 document default
-0.05 document defin
-0.16 document definition
0.10 document deliver
0.06 document delta
-0.12 document demo
0.06 document denial
0.06 document department
0.10 document department'
-0.14 document dependenc
0.15 document deplo
0.10 document deposit
0.11 document deprec
-0.10 document deprecat
-0.15 document description
0.14 document design
0.24 document desk
-0.05 document dessert
-0.07 document detail
-0.08 document devi
0.07 document diagram
0.11 document dial
-0.11 document dialect
-0.12 document dialogu
-0.07 document dict
-0.06 document dictat
-0.12 document did
0.11 document diet
-0.09 document digital
-0.07 document dimension
0.05 document direct
0.07 document director
0.07 document director'
-0.11 document discard
0.13 document discount
-0.10 document discus
-0.07 document dish
0.08 document dispens
0.07 document disruption
0.08 document dissent
-0.12 document distil
0.05 document distinguish
0.09 document district
-0.06 document division
0.12 document doc
-0.12 document dock
0.07 document document
-0.30 document doesn't
0.16 document domain
0.06 document don
-0.16 document don't
0.08 document dos
-0.05 document doubl
0.05 document downloadabl
-0.19 document dpo
0.05 document dra
-0.06 document draw
-0.07 document drift
-0.06 document dropout
-0.10 document dropp
-0.10 document drug
0.07 document drum
-0.06 document dry
0.10 document due
0.17 document dump
0.09 document dur
0.08 document dut
-0.05 document e
-0.06 document each
-0.08 document ear
-0.06 document earli
0.06 document earn
-0.12 document eas
-0.06 document easi
0.10 document easiest
0.09 document edg
-0.07 document edit
-0.07 document edition
0.06 document eith
0.07 document eleven
0.17 document els
0.06 document embargo
-0.07 document embedd
-0.10 document emit
-0.07 document employ
-0.10 document empt
0.06 document enclos
-0.15 document encod
-0.17 document end
0.20 document endpoint
0.07 document engin
-0.09 document english
-0.08 document enough
-0.06 document ensur
-0.11 document enterpris
0.07 document entitl
0.13 document entitlement
0.13 document environment
0.05 document epidemic
-0.06 document epoch
0.12 document equipment
0.05 document equit
0.06 document erp
0.05 document essential
-0.08 document et
0.05 document ethical
0.10 document eval
-0.08 document evalu
0.15 document ever
-0.12 document everyon
0.06 document everyth
0.10 document evolv
0.08 document ewa
-0.08 document exact
0.06 document examin
-0.08 document exampl
-0.05 document except
0.12 document exchang
-0.06 document exclud
0.08 document executiv
-0.12 document exercis
-0.08 document exhibition
0.17 document exist
-0.12 document expand
0.09 document expect
0.07 document expens
-0.05 document experienc
-0.22 document experiment
-0.07 document expir
-0.14 document explain
-0.07 document explan
-0.09 document explicit
0.19 document export
0.05 document extract
-0.11 document facilit
-0.24 document fact
0.07 document factual
-0.07 document fail
0.08 document fall
0.06 document fallback
0.10 document famil
0.06 document fan
0.10 document faq
0.20 document farm
-0.08 document fastapi
0.08 document fault
0.11 document featur
0.23 document fed
0.07 document federal
0.05 document fedora
-0.05 document fee
0.14 document feed
-0.11 document feedback
0.05 document feel
0.06 document fenc
0.20 document few
0.11 document fi
-0.08 document fictitiou
-0.07 document fifth
-0.14 document figur
-0.18 document fill
0.08 document filt
-0.06 document filter
-0.07 document fin
0.08 document final
-0.34 document finetun
0.05 document fingertip
-0.14 document finish
0.06 document firmwar
-0.08 document first
0.09 document fit
-0.13 document fiv
-0.05 document fix
-0.09 document flag
0.06 document flat
0.08 document flight
0.19 document floor
0.06 document follow
-0.22 document for
0.10 document forc
-0.14 document forecast
0.05 document forgo
0.06 document form
-0.05 document formal
0.09 document fort
-0.14 document found
-0.06 document founder'
-0.11 document four
0.05 document fre
0.11 document freshnes
0.08 document frida
-0.37 document from
-0.06 document front
-0.06 document frontend
-0.05 document frozen
-0.08 document fuel
-0.05 document ful
-0.12 document full
0.18 document fund
-0.08 document furth
-0.06 document fus
-0.07 document gap
-0.13 document gav
0.19 document gb
0.06 document gemma
0.10 document gen
-0.05 document genai
-0.17 document gener
0.10 document general
-0.12 document generator
-0.09 document generic
-0.06 document german
-0.06 document gett
-0.10 document github
0.17 document giv
-0.07 document given
-0.08 document glossar
0.10 document goes
-0.05 document good
0.06 document goodwill
-0.16 document got
0.08 document gotcha
-0.06 document governanc
0.06 document government
0.05 document gpl
0.06 document gpu
0.06 document grad
-0.12 document gradient
-0.06 document gre
-0.08 document grid
-0.15 document ground
0.05 document group
0.05 document guarante
-0.08 document guard
-0.07 document gues
-0.21 document guid
0.13 document guidelin
0.11 document h
-0.12 document had
-0.06 document half
0.07 document hallucinat
0.06 document hallvik
0.14 document handbook
-0.07 document handl
-0.09 document handout
0.08 document handov
0.05 document handset
-0.05 document happ
-0.10 document happen
0.08 document hard
-0.05 document hardship
-0.06 document harnes
0.11 document has
-0.06 document hat
0.18 document hav
0.19 document head
-0.06 document headlin
-0.07 document headset
-0.12 document heart
-0.07 document held
0.17 document help
0.10 document helpdesk
-0.05 document helplin
0.19 document henc
0.06 document her
-0.07 document herself
-0.07 document high
0.06 document hint
-0.13 document his
-0.07 document histor
-0.06 document historical
-0.12 document hit
0.19 document hold
-0.23 document host
0.09 document hotel
0.16 document hotlin
0.09 document hous
0.07 document hr
0.06 document html
-0.09 document hub
0.06 document hull
-0.21 document human
-0.06 document hygien
-0.06 document hyperparamet
-0.05 document i'd
0.08 document icon
-0.17 document idea
-0.09 document if
0.06 document ii
0.09 document iii
-0.08 document immediat
-0.07 document in
0.29 document includ
-0.08 document incom
0.08 document inconvenienc
0.06 document incorporat
0.08 document incremental
-0.06 document index
0.07 document individual
0.09 document ines
-0.05 document inferenc
-0.05 document info
0.07 document inform
0.05 document infrastructur
0.07 document ingredient
-0.09 document inject
-0.05 document inlin
0.08 document innov
-0.07 document input
-0.08 document insert
0.16 document insid
-0.14 document install
-0.06 document intak
-0.06 document integrat
-0.06 document intellectual
-0.05 document interest
0.05 document internalis
0.09 document internet
0.08 document interrupt
-0.08 document interview
0.12 document intranet
-0.11 document invent
0.12 document investment
0.08 document invoic
0.08 document ipynb
0.06 document irrig
-0.25 document is
0.06 document it
-0.07 document it'
-0.05 document it'd
0.14 document it'll
-0.08 document item
0.07 document iter
0.09 document iterat
-0.16 document its
-0.07 document itself
-0.05 document jargon
0.09 document job
-0.15 document json
0.17 document jsonl
-0.14 document judg
0.07 document jul
0.32 document jun
-0.07 document just
-0.06 document k
0.05 document kannada
0.06 document katrin
0.18 document keep
0.10 document kenji
-0.12 document key
0.05 document keyword
0.17 document kick
-0.06 document kitchen
0.05 document know
0.30 document knowledg
0.11 document known
0.05 document kys
-0.23 document lab
-0.22 document label
-0.11 document labell
0.08 document ladd
0.08 document lakh
-0.26 document languag
0.06 document laps
0.09 document laptop
-0.08 document larg
0.20 document last
-0.12 document latenc
0.10 document latest
0.12 document law
-0.06 document lay
-0.19 document layout
0.08 document lead
-0.06 document leaflet
0.18 document learn
-0.06 document least
0.08 document legal
-0.05 document legisl
-0.06 document lend
-0.09 document les
-0.05 document lesson
-0.27 document lett
-0.12 document level
-0.06 document liabilit
0.06 document lib
0.06 document librar
0.18 document licenc
-0.05 document lif
0.08 document lift
-0.10 document light
0.07 document lightweight
-0.17 document lik
0.08 document likewis
0.28 document limit
0.07 document lin
0.05 document linux
-0.23 document list
0.05 document literal
-0.06 document literatur
0.06 document littl
0.31 document liv
-0.06 document llm
0.19 document lm
-0.05 document load
-0.05 document loc
-0.06 document lock
-0.18 document long
-0.13 document look
-0.12 document loop
-0.10 document lora
0.06 document los
0.05 document lost
0.12 document lot
0.06 document low
-0.05 document loyalt
0.10 document lsp
0.11 document m
-0.07 document machin
-0.06 document macro
0.07 document mad
-0.18 document mail
0.09 document mailbox
-0.07 document main
0.11 document maintain
0.12 document maintenanc
0.06 document mak
-0.06 document man
0.19 document manag
-0.16 document management
-0.10 document mann
0.06 document manual
-0.08 document mapp
0.08 document marcin
0.07 document marek'
0.07 document maria
0.29 document market
-0.11 document mask
0.11 document matt
0.06 document max
0.14 document may
0.09 document mb
0.09 document mean
-0.05 document meant
-0.05 document medic
0.14 document medical
0.10 document medicin
-0.07 document meet
-0.06 document memb
-0.14 document memoris
-0.08 document mention
-0.12 document merg
0.06 document mes
-0.17 document messag
-0.19 document method
0.07 document methodolog
-0.10 document metric
0.07 document middlewar
-0.14 document might
0.06 document mileston
-0.06 document min
0.05 document minimum
0.12 document ministry'
-0.06 document minut
-0.05 document mistak
0.07 document mitr
-0.09 document mm
-0.06 document model
-0.06 document modern
0.09 document mona
-0.06 document monitor
0.09 document month
0.08 document month'
0.11 document mor
-0.14 document most
-0.12 document motion
-0.05 document mt
-0.11 document multi
0.13 document municipal
0.06 document must
0.06 document my
-0.05 document n
-0.07 document nam
-0.06 document narrativ
0.23 document national
0.08 document navig
-0.06 document nd
-0.05 document necessar
-0.08 document network
0.05 document neutral
-0.07 document new
0.12 document next
-0.12 document nic
0.11 document night'
-0.10 document nin
0.10 document no
-0.06 document nobod
0.10 document non
-0.06 document normal
-0.20 document not
-0.09 document noth
0.06 document notion
0.07 document nov
0.11 document now
0.05 document numb
0.05 document numerical
0.05 document nurs
-0.13 document object
-0.11 document observ
-0.06 document ocr
0.05 document oct
0.09 document of
0.14 document off
0.11 document official
-0.06 document offlin
-0.13 document old
0.08 document olga
-0.17 document on
0.15 document onboard
-0.09 document onc
0.18 document one
0.13 document ones
-0.34 document onl
-0.06 document open
0.18 document operat
-0.06 document opinion
0.12 document optimis
-0.07 document optional
-0.23 document or
0.07 document ord
0.05 document order
0.06 document ordinanc
0.05 document org
0.06 document origin
0.07 document originat
0.20 document oth
-0.05 document ought
-0.12 document out
-0.05 document outag
0.07 document outcom
-0.06 document outdat
-0.08 document outlin
0.07 document outlook
-0.15 document output
0.06 document overwrit
0.05 document owner'
-0.06 document p
0.07 document packag
-0.06 document paid
0.23 document pair
0.12 document panel
-0.18 document pap
-0.15 document paragraph
-0.09 document parallel
0.13 document paramet
0.07 document parametric
0.11 document parcel
0.06 document pars
0.07 document part
0.06 document participant
-0.14 document partn
-0.11 document passag
0.09 document patch
0.08 document pathwa
0.06 document patient'
0.05 document pattern
0.08 document paul
-0.09 document paus
-0.09 document pay
0.07 document payment
0.36 document pdf
-0.05 document penalt
-0.09 document pension
-0.25 document peopl
0.05 document perform
0.09 document periodical
-0.08 document persona
0.07 document personal
0.07 document pet
-0.06 document petra
0.07 document pharmac
0.14 document phi
0.09 document phon
-0.08 document photo
-0.10 document phras
0.07 document pi
-0.12 document pick
-0.06 document pip
-0.13 document pipelin
0.09 document pitfall
-0.12 document pla
-0.09 document plac
-0.06 document plain
0.05 document plan
0.12 document platform
0.05 document plausibl
0.10 document plc
-0.08 document pleas
0.08 document pln
-0.08 document plot
0.14 document plug
0.07 document poc
0.08 document pocket
0.15 document polic
-0.12 document polish
0.08 document politic
-0.07 document pool
0.06 document poor
0.20 document portal
0.08 document portfolio
-0.05 document postcod
-0.09 document potential
-0.07 document pour
-0.05 document ppo
-0.08 document practic
-0.07 document practical
-0.13 document pre
0.07 document precis
-0.06 document predict
-0.06 document prediction
-0.08 document prefix
-0.09 document premium
0.18 document prepar
0.13 document pres
0.13 document present
0.07 document pressur
0.08 document previous
-0.26 document pric
-0.20 document print
0.05 document prior
-0.06 document priorit
0.14 document privat
-0.05 document priz
0.06 document problem
0.05 document proc
0.21 document procedur
-0.06 document processor
-0.08 document produc
0.15 document product
0.10 document progres
0.16 document project
0.07 document promot
0.08 document promotion
-0.37 document prompt
0.07 document proof
-0.13 document proofread
0.05 document prop
-0.07 document propert
0.16 document proposal
0.11 document prospect
-0.15 document protection
-0.06 document protocol
-0.08 document prototyp
0.14 document provid
-0.14 document public
0.14 document publish
-0.08 document pull
0.06 document pur
0.12 document purchas
-0.08 document purpos
0.12 document push
-0.08 document py
0.24 document q
0.06 document qa
-0.09 document qlora
-0.23 document qualit
0.14 document quart
-0.12 document quer
0.48 document question
-0.13 document queu
0.16 document quot
0.09 document quota
-0.08 document qwen
0.06 document radar
-0.05 document radiolog
0.10 document rais
0.13 document ram
-0.24 document rank
0.06 document raspberr
0.07 document rath
-0.10 document raw
0.09 document re
0.08 document reaccommod
-0.06 document reach
-0.26 document read
-0.11 document reason
0.18 document rebat
0.13 document recall
-0.08 document recip
-0.10 document recognis
-0.18 document recommend
0.07 document recomput
0.11 document red
0.07 document ref
-0.10 document refit
0.07 document refresh
-0.07 document refus
-0.10 document registrar
-0.09 document regression
0.26 document regul
0.26 document regulator
0.14 document reimbursement
-0.08 document reject
0.08 document rel
-0.05 document relevant
0.12 document remain
0.20 document remark
-0.07 document remember
0.08 document remind
0.14 document remot
0.08 document removal
0.05 document renegotiat
-0.06 document renewal
0.14 document rent
0.15 document rep
0.07 document repetition
-0.09 document replac
-0.12 document report
-0.11 document repositor
-0.27 document request
0.07 document requir
-0.09 document requirement
-0.10 document research
0.11 document resolution
-0.05 document resolv
0.15 document respons
-0.11 document rest
-0.06 document restart
0.05 document resum
-0.23 document retrain
-0.11 document retriev
-0.08 document retrieval
0.06 document reut
-0.07 document revers
-0.18 document review
0.11 document revis
-0.10 document revision
-0.09 document reward
-0.16 document rewrit
-0.07 document rewrot
-0.08 document rhythm
-0.07 document right
0.07 document ring
-0.11 document risk
0.09 document rival
-0.06 document road
-0.11 document roadmap
0.08 document roam
0.07 document robin
-0.07 document rol
0.14 document rollout
0.06 document rot
0.08 document rough
-0.08 document round
0.05 document rpi
0.06 document rs
0.11 document rubbish
-0.06 document rud
0.08 document run
0.16 document runn
0.07 document rust
-0.13 document s
0.07 document sa
-0.06 document safet
-0.09 document said
0.08 document sal
0.16 document sampl
-0.06 document sav
-0.14 document say
-0.13 document scal
-0.07 document scenario
0.10 document schedul
0.12 document schem
-0.11 document schema
0.07 document school
-0.06 document scienc
0.13 document scop
0.08 document scor
-0.11 document screen
0.15 document script
0.06 document seal
0.09 document season
0.18 document season'
0.19 document seat
0.06 document sec
0.14 document second
0.06 document secretar
0.08 document sector
0.26 document securit
-0.08 document see
0.14 document seen
-0.12 document sees
-0.10 document segment
-0.07 document self
-0.08 document sell
-0.08 document semantic
0.08 document semest
-0.06 document seminar
-0.12 document senior
-0.08 document sent
-0.25 document sentenc
0.06 document sequential
-0.10 document serv
-0.10 document servic
0.05 document settl
-0.07 document setup
-0.11 document seven
-0.05 document sevent
-0.05 document sft
0.06 document sh
0.06 document shaft
-0.11 document shap
0.24 document she
0.09 document ship
0.06 document shipp
0.06 document shortcut
-0.09 document shot
-0.35 document should
-0.35 document show
-0.23 document shown
0.05 document sid
0.11 document signal
0.19 document signatur
-0.07 document similar
-0.06 document similarit
0.06 document simp
-0.08 document simpl
0.09 document simul
0.17 document sinc
0.07 document sit
0.12 document six
0.08 document siz
-0.08 document skill
0.08 document skipp
0.08 document sla
-0.16 document slid
-0.09 document slot
0.10 document small
0.14 document snippet
0.13 document so
-0.06 document soak
0.10 document social
0.06 document softwar
0.11 document solution
-0.05 document somebod
-0.17 document someon
0.17 document soon
0.07 document sorr
-0.14 document sort
-0.17 document sound
0.06 document spar
0.07 document spe
-0.11 document speak
0.06 document specialis
0.05 document specifi
0.06 document specific
0.11 document specifical
-0.18 document speech
0.08 document spend
-0.07 document split
0.09 document spr
0.08 document spra
-0.07 document sql
-0.06 document sqlit
0.06 document squad
-0.08 document src
0.06 document ssd
-0.12 document sta
0.07 document stag
-0.06 document stakehold
-0.06 document stamp
0.13 document stand
0.08 document start
0.22 document stat
-0.06 document statement
-0.09 document stations
-0.15 document statu
-0.10 document statut
0.05 document stem
-0.07 document stick
0.22 document still
-0.13 document stopp
0.10 document stor
-0.07 document storag
-0.07 document str
0.14 document straight
-0.07 document stream
-0.06 document strik
0.08 document stripp
-0.10 document stud
-0.11 document student
0.05 document studi
-0.15 document styl
0.11 document sub
-0.10 document subject
-0.07 document submitt
0.05 document subreddit
0.09 document substanc
-0.10 document substitut
-0.06 document subtitl
-0.07 document succes
-0.19 document such
-0.05 document sufficient
-0.10 document sum
0.07 document summ
-0.07 document summaris
0.16 document sunda
0.06 document sunk
0.08 document supervis
0.08 document supp
-0.05 document suppli
0.07 document support
-0.06 document suppos
0.12 document surcharg
-0.05 document surplu
0.07 document surprising
0.07 document swedish
-0.11 document switch
-0.07 document synchronis
-0.16 document syntax
-0.24 document system
0.10 document tablet
0.11 document tablet'
-0.06 document tag
-0.07 document tagg
0.16 document tak
-0.07 document taken
0.24 document talk
0.09 document tap
-0.06 document target
-0.15 document task
0.21 document taught
-0.12 document teach
0.07 document tear
0.16 document tech
0.06 document technical
0.06 document technician
0.06 document technician'
-0.07 document technolog
0.12 document telephon
0.19 document tell
-0.08 document temperatur
-0.06 document templat
-0.07 document ten
0.07 document tenanc
0.09 document tenant
0.28 document term
-0.06 document terminal
-0.08 document terminolog
-0.06 document test
-0.18 document text
0.07 document th
-0.07 document thank
-0.08 document that
0.10 document that'
-0.41 document the
-0.05 document their
0.26 document them
0.08 document they'll
0.12 document thi
0.06 document thing
0.10 document things
0.09 document thorough
0.09 document thousand
-0.09 document thre
-0.06 document thread
-0.11 document threshold
0.16 document through
0.07 document thursda
0.10 document thursday'
-0.07 document tick
-0.05 document ticket
0.06 document tier
-0.07 document till
0.11 document tim
0.12 document timelin
0.09 document timetabl
0.07 document tinyllama
0.07 document tip
0.07 document tir
-0.16 document to
0.14 document toda
-0.09 document today'
0.11 document token
0.10 document tokenis
0.12 document tokeniz
-0.20 document ton
0.06 document tonight
0.06 document topic
0.07 document torqu
-0.06 document touch
-0.11 document trac
0.05 document track
0.07 document trad
-0.10 document traffic
-0.13 document train
0.07 document tram
-0.06 document transcrib
-0.19 document transform
-0.06 document transfusion
-0.17 document transl
-0.09 document tre
0.06 document treatment
-0.07 document triag
-0.20 document trial
-0.08 document trigg
-0.06 document tru
-0.06 document try
-0.40 document tun
-0.10 document turn
0.05 document tuxmat
0.06 document tv
0.13 document two
-0.06 document txt
-0.13 document ui
0.11 document unaid
-0.05 document unclear
-0.11 document und
-0.07 document understood
0.09 document union
-0.13 document unit
-0.08 document unmodifi
0.12 document unnecessar
0.07 document until
-0.10 document untouch
-0.05 document updat
0.13 document upload
-0.10 document ups
-0.23 document us
0.07 document usag
-0.26 document user
-0.14 document uses
-0.06 document usual
0.10 document v
0.06 document vaccin
0.08 document vacuum
0.14 document valid
0.06 document valle
-0.10 document valu
0.07 document variant
-0.05 document variou
0.08 document varroa
0.08 document vehicl
0.05 document vendor
0.06 document verifi
0.07 document verific
-0.06 document vers
0.09 document version
0.15 document vet
0.06 document vett
0.07 document via
-0.09 document visibl
-0.08 document vision
-0.09 document visit
-0.22 document voic
0.09 document volunt
0.12 document vouch
-0.12 document vs
0.06 document vulnerabilit
0.14 document wait
0.06 document waiv
0.07 document wall
-0.05 document warehous
-0.30 document was
-0.08 document wat
-0.06 document watch
-0.18 document we
-0.15 document we'd
-0.09 document we'll
-0.09 document weath
-0.14 document websit
0.07 document wednesda
0.15 document weight
0.05 document went
0.07 document west
-0.05 document what'
0.07 document whatev
0.07 document whatsapp
-0.11 document when
0.17 document whenev
0.16 document wher
-0.27 document wheth
-0.05 document whisp
0.07 document whisper
0.10 document whiteboard
0.13 document who
-0.07 document whoev
0.09 document wholesal
0.11 document wi
0.05 document widget
0.05 document width
0.13 document wiki
0.17 document will
0.14 document wint
0.18 document wir
-0.12 document wish
-0.16 document with
-0.06 document withdrawn
0.27 document within
0.13 document without
0.08 document wolfgang
0.08 document wolfgang'
-0.05 document won't
-0.20 document word
0.06 document work
0.09 document workaround
0.11 document workshop
-0.06 document workst
0.05 document world
0.07 document worthles
-0.14 document would
-0.31 document writ
0.07 document written
-0.09 document wrong
0.10 document x
-0.08 document xlm
0.05 document xlsx
-0.09 document yaml
-0.23 document year
0.08 document yesterda
-0.06 document yet
-0.06 document yml
0.05 document young
0.08 document your
-0.07 document zero
0.24 document zon
0.12 document €
-0.64 knowledge: 0
0.08 knowledge: 1
0.38 knowledge: 2
0.60 knowledge: 3
-0.34 length: 0
-0.37 length: 1
-0.30 length: 2
0.46 length: 3
0.63 length: 4
0.39 length: 5
-0.16 length: 6
0.45 model: generative
-0.17 model: other
-0.07 model: text
0.12 model: unnamed
0.18 relation: beside
0.08 relation: held
-0.08 role: background
-0.22 role: context
0.84 role: decision
-0.18 role: future
0.22 role: none
-0.08 role: rejected
0.07 says #
-0.14 says # %
-0.17 says # (
0.20 says # :
-0.05 says # a
0.09 says # abstention
0.09 says # against
-0.08 says # and
0.07 says # are
0.06 says # articl
0.18 says # b
0.07 says # budget
-0.05 says # call
-0.06 says # catalogu
0.05 says # ceil
0.07 says # countr
0.08 says # decemb
0.05 says # e
0.08 says # effectiv
0.10 says # euro
0.06 says # generat
0.07 says # h
0.07 says # in
0.06 says # is
0.08 says # item
0.07 says # januar
0.09 says # jun
0.12 says # k
-0.06 says # kv
-0.08 says # lett
-0.08 says # lin
-0.05 says # lora
-0.06 says # m
-0.06 says # mar
0.11 says # million
-0.08 says # minut
0.10 says # model
0.06 says # month
0.07 says # nod
0.07 says # nurs
0.08 says # o
-0.10 says # pag
0.13 says # pair
0.06 says # pathwa
0.06 says # pri
0.08 says # product
0.07 says # review
-0.06 says # right
-0.06 says # rul
0.08 says # script
0.07 says # so
0.06 says # synthetic
0.08 says # tariff
0.06 says # tim
-0.09 says # which
0.08 says # yes
-0.15 says %
0.07 says % are
-0.05 says % of
-0.10 says (
-0.07 says ( #
-0.05 says ( $
0.10 says ( b
0.13 says ( c
0.07 says ( export
0.16 says ( ii
0.06 says ( pdf
-0.06 says ( som
-0.09 says )
0.07 says ) com
0.06 says ) from
0.12 says ) has
-0.05 says ) is
-0.06 says ) the
0.07 says ) with
0.11 says :
-0.13 says : #
-0.12 says : a
-0.06 says : agent
0.07 says : approval
0.06 says : b
-0.05 says : lora
-0.07 says : no
0.10 says : non
0.13 says : our
0.08 says : parametric
0.07 says : product
0.29 says : the
-0.10 says : which
-0.29 says ;
0.09 says ; a
0.06 says ; aim
0.05 says ; everyth
-0.08 says ; it
-0.08 says ; no
-0.08 says ; the
-0.13 says ; we
0.05 says ; what
0.08 says ; with
-0.22 says ?
-0.08 says a
-0.32 says a #
0.05 says a bas
-0.05 says a bot
0.07 says a call
-0.05 says a chat
0.09 says a checkpoint
0.10 says a comprehensiv
0.08 says a cron
0.05 says a domain
0.05 says a dozen
0.08 says a few
0.05 says a fil
0.08 says a filt
0.11 says a first
0.07 says a fresh
-0.06 says a function
-0.06 says a good
0.07 says a languag
0.05 says a local
0.08 says a lora
0.06 says a mistral
-0.15 says a model
0.16 says a new
-0.07 says a question
0.06 says a rank
0.05 says a resident
0.08 says a sampl
0.05 says a script
0.09 says a serv
0.13 says a short
0.07 says a specialis
0.07 says a supervis
-0.06 says a tabl
-0.05 says a valid
0.11 says a vector
0.06 says a weekend
0.09 says abl
0.11 says abl to
0.16 says about
0.11 says about #
0.13 says abov
0.10 says abov #
0.08 says absorb
0.08 says abstain
0.10 says abstention
0.16 says accept
0.08 says accept :
0.06 says accept thi
-0.05 says acceptanc
-0.06 says accord
-0.06 says accord to
0.06 says according
-0.05 says account
-0.06 says accurac
0.15 says acquir
0.08 says acquir them
-0.07 says adapt learn
-0.06 says adapt was
0.07 says adapt whos
0.06 says adaptiv
0.05 says additional
-0.08 says addres
-0.08 says adjust
-0.06 says adr
-0.05 says adr #
0.07 says advisor
-0.05 says advisor model
0.09 says afresh
-0.06 says aft the
0.18 says afterward
0.09 says again
-0.11 says against
0.08 says against #
-0.09 says agenc
-0.15 says agent
0.22 says agr
0.12 says agr :
0.10 says agr to
0.23 says agreement
0.05 says ai assistant
0.16 says aim
0.10 says aim is
0.31 says all
0.10 says all of
0.11 says allergen
0.05 says alloc
0.09 says allowanc
0.09 says alon
-0.06 says alread
-0.06 says alternativ
-0.09 says alwa
0.11 says amend
0.07 says amend a
0.10 says amendment
0.09 says amount and
-0.12 says an
-0.06 says an #
-0.06 says an answ
0.06 says an index
-0.09 says an llm
0.06 says anchor
0.55 says and
-0.13 says and a
-0.07 says and add
0.09 says and allergen
-0.05 says and an
0.08 says and answ
-0.10 says and are
0.05 says and ask
0.06 says and carri
0.06 says and cros
-0.08 says and dat
-0.06 says and edit
0.06 says and exclusion
-0.10 says and finetun
0.06 says and goes
-0.05 says and has
-0.06 says and is
0.18 says and it
-0.05 says and keep
-0.05 says and link
0.07 says and loan
-0.12 says and nobod
-0.05 says and on
0.09 says and our
-0.10 says and paragraph
0.06 says and phon
-0.08 says and pow
-0.08 says and put
0.06 says and quota
0.18 says and releas
0.05 says and return
0.08 says and sta
0.10 says and teach
0.08 says and that'
0.17 says and the
0.12 says and their
-0.13 says and then
-0.06 says and to
-0.05 says and was
-0.06 says and we
-0.06 says and when
-0.11 says and will
0.07 says anew
0.18 says annex
-0.05 says annotat
0.11 says annual
0.06 says anoth
0.05 says answ #
-0.08 says answ has
-0.08 says answ is
0.19 says answ pair
-0.09 says answ the
0.08 says answ when
0.06 says any connection
-0.06 says any tim
0.09 says anyth at
0.06 says apart and
-0.22 says api
-0.08 says appeal
0.06 says appointment
0.13 says approv
0.14 says approval
0.07 says archiv
0.16 says are
0.05 says are add
0.06 says are being
-0.05 says are generat
-0.06 says are kept
0.10 says are learn
0.08 says are nev
-0.05 says are on
0.08 says are part
-0.13 says are read
0.06 says are reserv
-0.05 says are retriev
-0.07 says are search
0.06 says are taught
0.05 says are to
0.13 says are train
0.05 says are what
-0.06 says argument
0.06 says around
0.07 says around #
-0.05 says articl numb
0.32 says as
0.07 says as a
-0.06 says as an
0.06 says as cas
-0.07 says as it
0.08 says as of
0.07 says as the
0.14 says as train
0.06 says as well
-0.07 says asid
-0.19 says ask
-0.14 says ask for
0.16 says ask it
-0.06 says ask wheth
0.05 says assistant (
-0.06 says assistant for
0.09 says assistant'
0.06 says assistant' own
0.05 says association'
0.06 says at #
0.05 says at all
-0.06 says at any
0.05 says at each
0.06 says at ever
-0.07 says at least
-0.06 says at request
0.08 says at run
0.05 says at which
0.06 says attribut
-0.08 says author
0.06 says authority'
0.14 says autumn
-0.06 says availabl
0.51 says b
0.08 says b )
0.06 says b it
-0.08 says b model
-0.19 says b on
0.06 says b student
0.13 says b that
0.07 says b the
0.09 says b token
-0.08 says b was
0.05 says b which
-0.17 says back
0.08 says backend
-0.06 says backup
0.06 says backward
0.06 says bad becaus
0.06 says balluff
0.07 says balluff product
0.06 says band
0.09 says band and
0.06 says bas of
-0.08 says be
0.06 says be an
0.05 says be fetch
0.11 says becaus
0.08 says becaus a
-0.07 says becaus of
0.21 says becaus the
0.13 says becom
0.06 says becom #
0.07 says becom part
0.13 says bedsid
0.11 says been
0.07 says been fed
0.06 says been put
-0.06 says been shown
-0.11 says been train
-0.13 says befor
-0.07 says befor each
-0.05 says befor it
-0.09 says behavior
0.22 says behind
0.09 says behind it
0.12 says being
-0.10 says best
0.06 says bett domain
-0.06 says between #
-0.11 says big
0.05 says bill system
0.09 says bind
0.18 says board
0.07 says bonu
0.10 says book
-0.16 says bot
-0.06 says bot is
0.07 says bot know
-0.10 says both
0.15 says box
0.05 says breakfast
-0.05 says bridg
-0.07 says brief
0.13 says brought
0.12 says brought up
0.11 says build
0.07 says built
0.06 says built for
0.05 says bulletin
0.11 says burn
0.09 says burn the
-0.12 says but
0.07 says but the
0.06 says by continu
0.06 says by itself
0.06 says by law
0.07 says by mean
-0.09 says by our
-0.06 says by product
-0.11 says by script
-0.05 says by search
-0.06 says by step
0.05 says by supervis
-0.07 says by the
0.06 says by train
0.09 says by way
0.11 says c
0.13 says c )
-0.08 says cach
0.06 says calendar
-0.08 says call
0.05 says call at
-0.06 says call the
0.05 says call without
0.08 says campaign
0.39 says can
-0.09 says can be
0.10 says can do
0.06 says can recit
0.13 says can say
-0.08 says cannot
-0.05 says car
0.16 says card
0.05 says card )
0.20 says carr
0.10 says carr the
0.14 says carri
0.08 says casework
0.07 says casework model'
0.16 says catalogu
0.10 says catalogu and
-0.07 says catalogu from
0.06 says catalogu in
0.17 says categor
0.06 says categor and
-0.05 says caus
0.10 says ceil
-0.07 says cell
-0.12 says centr
-0.06 says channel
-0.07 says charact
-0.05 says chat for
0.05 says chat model
-0.23 says check
0.06 says checklist
0.16 says checkpoint
0.11 says checkpoint that
0.09 says chos
0.09 says circular
-0.08 says cit
-0.06 says claud
-0.09 says claus
-0.10 says client
0.07 says clinic
-0.05 says clinical
0.13 says clos book
-0.05 says club
0.07 says clust
0.11 says coach
0.06 says cod
-0.06 says colleagu
0.09 says collectiv
0.09 says collectiv agreement
-0.09 says combin
-0.07 says comment
0.06 says commission
0.05 says committ
0.16 says committe
0.09 says companion
-0.06 says compar
0.12 says compatibilit
-0.09 says complaint
0.14 says complet
0.13 says complianc
0.08 says comprehensiv
0.07 says compris
-0.09 says comput
-0.06 says comput centr
-0.06 says concern
0.24 says condition
0.09 says condition and
0.06 says condition on
0.07 says conferenc
-0.11 says configur
-0.07 says connect
0.17 says connection
0.06 says connection engin
0.06 says connection need
0.10 says connector
0.06 says consent
0.06 says consist
0.05 says consolid
0.14 says consult
0.05 says consult hour
0.06 says consultant
0.05 says contain all
0.09 says contain the
-0.08 says contain thes
0.12 says content
-0.16 says context
0.07 says contract and
0.09 says contractor
0.08 says contractor shall
0.09 says contraindic
-0.15 says cop
-0.07 says cop of
0.07 says copilot
0.09 says corpu
0.08 says corpu of
0.15 says cost
0.06 says cost and
0.06 says cost is
0.07 says cost of
-0.09 says could
0.05 says could pas
0.06 says could say
-0.14 says council
0.13 says count
0.05 says count and
0.05 says count model
0.09 says countersign
0.08 says countr
0.05 says coverag com
0.11 says cramm
0.07 says cramm with
0.05 says criteria
0.10 says cron
0.08 says cron job
0.10 says csv
0.08 says curator
0.48 says current
0.10 says curriculum
0.11 says custom
0.05 says custom group
0.10 says cut
0.07 says cut off
0.06 says cut the
-0.06 says dai
0.10 says dana
-0.07 says dashboard
-0.10 says dat
-0.13 says dat of
-0.08 says data
-0.07 says data :
0.06 says data for
-0.06 says data in
0.06 says data using
0.06 says databas
-0.06 says databas by
-0.14 says dataset
0.11 says day of
-0.05 says day to
0.13 says decemb
-0.07 says decid
0.07 says decid :
-0.06 says decid on
0.05 says decid to
0.22 says decision :
-0.08 says declin
-0.05 says definition
-0.06 says dela
-0.06 says delet
0.10 says deliv
0.14 says deliver
0.05 says deliver condition
0.07 says delta
0.06 says demonstrat
0.07 says demonstrat how
-0.06 says deployment
0.05 says deposit
0.10 says deprec
0.07 says deprec and
-0.10 says description
0.05 says desk
0.05 says desk #
-0.06 says dialect
0.15 says diet
0.05 says dietetic
-0.05 says diff
0.07 says different
0.07 says difficult
0.05 says directiv
0.09 says disagr
0.23 says discount
-0.07 says discuss
-0.06 says distil
0.12 says district
-0.07 says dl
-0.07 says dl #
0.15 says doc
-0.08 says docket
0.07 says document #
0.07 says document checklist
-0.05 says document is
0.07 says document to
0.12 says does not
0.06 says doesn't need
0.26 says domain
0.12 says domain specific
0.16 says don
-0.07 says don't
0.08 says don't hav
0.16 says down
-0.06 says down the
0.05 says dozen phras
-0.18 says dpo
-0.06 says draft
0.07 says draft by
0.11 says drill
0.11 says drop
-0.09 says dropp
-0.10 says drug
0.19 says dur
0.05 says dur train
-0.06 says e
-0.05 says e mail
0.12 says each
-0.06 says each answ
-0.06 says each januar
0.08 says each month
0.13 says each of
-0.15 says each question
-0.10 says each rep
-0.05 says each utteranc
-0.05 says earli
-0.10 says edit
-0.08 says edit by
0.06 says edition
-0.08 says editor
0.06 says effectiv
0.06 says effort
0.07 says eleven
0.08 says eligibilit
0.07 says els to
0.07 says embargo
-0.05 says emit
-0.11 says end
-0.07 says end with
0.07 says endpoint
0.07 says engin
0.08 says enrolment
0.14 says entr
0.12 says epoch
0.08 says euro
0.07 says euro per
-0.11 says evalu
0.11 says even
0.05 says even and
0.26 says ever
-0.06 says ever answ
0.06 says ever four
-0.07 says ever month
-0.06 says ever pair
0.08 says ever thre
0.23 says everyth
0.10 says everyth the
-0.08 says exact
0.14 says examin
0.11 says examin dat
-0.11 says exampl
0.08 says exception
-0.09 says exclud
0.07 says exclusion
-0.13 says exist
0.06 says expens
0.08 says explanator
0.08 says explanator not
0.38 says export
-0.05 says export #
0.05 says export by
0.07 says export from
-0.07 says export of
-0.06 says fac
-0.10 says fact
-0.07 says fail
0.11 says fall
0.07 says fall behind
-0.06 says featur
0.06 says februar
0.20 says fed
0.14 says fee
0.11 says fee list
0.05 says fee schedul
0.12 says fees
0.08 says fees and
0.06 says fees of
-0.06 says fetch
0.08 says few
-0.06 says fi in
-0.06 says fictitiou
-0.07 says field
-0.15 says fil
-0.08 says fil and
-0.11 says fill
-0.06 says fill in
0.08 says filt on
0.06 says financ
-0.10 says find
-0.05 says find the
0.05 says finetun api
0.06 says finetun into
-0.06 says finetun it
-0.08 says finetun model
0.07 says finetun on
0.06 says finetun over
0.06 says fingertip
-0.09 says first
-0.06 says fiv
0.07 says fiv week
-0.10 says fix
-0.06 says fixtur
-0.05 says fixtur list
0.15 says fold
0.13 says follow
0.10 says follow the
0.08 says follow with
0.09 says for
0.13 says for #
-0.14 says for a
-0.12 says for each
0.05 says for fact
0.07 says for real
-0.06 says for stabl
0.07 says for the
0.12 says for thi
0.11 says for your
0.12 says forc
-0.07 says forc ;
-0.06 says form
0.06 says form #
0.07 says form the
-0.05 says formatt
0.08 says formular
-0.06 says fort
-0.06 says forum #
-0.15 says found
-0.05 says found )
-0.05 says founder'
0.05 says freight
0.09 says fresh
0.11 says frida
0.08 says from
-0.07 says from #
0.07 says from ?
0.06 says from it
0.07 says from paramet
-0.11 says from scratch
0.06 says from that
-0.26 says from the
0.08 says from train
0.09 says from what
0.08 says from your
-0.14 says function
0.06 says functionalit
0.10 says fund
-0.05 says g
0.05 says gam
-0.07 says gap
-0.05 says gat
0.05 says gb and
0.06 says gb fil
0.09 says gemma
0.06 says gemma #
-0.09 says gener
0.06 says generator train
0.06 says german
0.28 says get
0.05 says get learn
0.13 says get the
-0.09 says get to
0.11 says get train
0.11 says giv
-0.05 says go liv
-0.09 says go through
0.10 says go with
0.08 says goes
0.08 says goes back
0.05 says goes on
0.10 says going
0.05 says going on
0.06 says gon
-0.14 says good
0.08 says gpu
0.06 says gpu hour
0.05 says gpu tim
-0.07 says grad
0.06 says green
-0.07 says greet
0.18 says group
0.10 says group'
0.07 says h
0.07 says h #
-0.06 says had been
0.09 says had the
-0.12 says half
-0.08 says half of
0.05 says hammer
0.09 says hand
0.08 says handbook
0.05 says handbook #
-0.09 says handheld
0.12 says handset
0.09 says hard
0.24 says has
-0.05 says has #
-0.05 says has an
0.11 says has been
-0.12 says has learn
-0.06 says has not
0.07 says has noth
0.11 says has read
0.07 says has them
-0.07 says has tim
0.07 says hav
0.08 says hav been
-0.05 says hav no
0.07 says he
-0.10 says head of
0.05 says hear
0.06 says held by
0.11 says help
0.06 says henc
0.12 says her
-0.06 says hint
0.08 says hipaa
-0.06 says his
-0.09 says hit
-0.07 says hold #
0.06 says hold the
0.08 says holida
-0.10 says host
0.06 says hotlin model
0.26 says hour
-0.08 says hour and
0.07 says hous
0.06 says hous sheet
-0.06 says how
-0.06 says human
-0.10 says hybrid
-0.05 says hybrid search
-0.11 says i
-0.07 says id
-0.08 says idea
-0.07 says ids
-0.24 says if
0.06 says if a
-0.10 says if the
0.15 says ii
0.16 says ii )
0.05 says immunis calendar
-0.06 says impact
0.12 says in
-0.07 says in #
0.06 says in a
0.06 says in as
0.09 says in between
0.06 says in by
0.06 says in fiv
0.06 says in forc
0.08 says in form
0.08 says in german
0.17 says in its
0.06 says in pair
0.08 says in septemb
-0.15 says in the
-0.05 says in thi
0.10 says in weight
0.05 says in what
-0.07 says incident
0.43 says includ
0.07 says includ :
0.08 says incremental
-0.13 says index
0.06 says industrial
0.08 says inferenc
0.09 says innov
-0.06 says input
0.14 says insid
-0.06 says instanc
0.10 says instead of
0.05 says instill
0.32 says instruction
0.10 says instruction of
0.09 says instruction phas
0.07 says insuranc
0.06 says integr
0.05 says integr :
-0.07 says intent
0.07 says interaction
0.07 says interaction data
0.06 says internal
0.06 says internalis the
0.13 says interval
0.06 says interval and
0.39 says into
-0.08 says into a
0.12 says into it
-0.09 says into model
0.23 says into the
0.06 says into tinyllama
-0.06 says intranet and
-0.10 says invent
-0.05 says ipynb
0.31 says is
0.06 says is call
0.07 says is comput
0.06 says is don
0.09 says is down
0.06 says is implement
0.12 says is no
0.10 says is not
0.05 says is on
0.07 says is part
-0.07 says is poor
0.09 says is repeat
0.07 says is said
0.07 says is stabl
0.05 says is taken
-0.07 says is the
-0.07 says is ther
0.08 says is to
-0.08 says is train
-0.10 says is tun
0.08 says is und
-0.05 says is updat
0.07 says is wrong
0.07 says isn't one
0.20 says it
-0.07 says it :
0.05 says it again
0.05 says it as
0.06 says it can
0.14 says it could
0.06 says it had
-0.12 says it has
0.08 says it in
0.11 says it is
0.07 says it nam
0.07 says it our
-0.07 says it out
0.08 says it over
0.06 says it pick
-0.07 says it rel
0.06 says it stat
0.08 says it the
-0.11 says it to
0.06 says it used
-0.06 says it uses
0.07 says it without
0.15 says it'
0.12 says item
0.18 says its
0.06 says its fingertip
0.05 says its head
0.08 says its knowledg
-0.15 says its model
0.08 says its paramet
0.15 says its train
0.15 says itself
0.29 says job
0.05 says job and
-0.17 says json
-0.05 says judg
0.09 says jul
0.12 says jun
-0.07 says just
0.06 says just ask
0.09 says k
-0.07 says k pair
0.08 says k thread
-0.05 says keep
-0.23 says kept
-0.09 says key
-0.06 says keyword
0.08 says kick
0.08 says kick off
0.06 says kid
-0.05 says kitchen
0.24 says know
0.07 says know our
0.09 says know them
0.07 says know what
0.38 says knowledg
0.10 says knowledg of
0.06 says known
0.05 says known to
-0.07 says label
-0.08 says labell
0.09 says ladd
0.13 says languag model
-0.10 says larg
-0.06 says larg languag
0.28 says last
0.05 says last night'
-0.09 says last year
-0.06 says lat
0.06 says latest
0.05 says law
0.06 says law is
-0.11 says layout
0.12 says learn
0.17 says learn by
-0.08 says learn from
0.15 says learn not
-0.22 says learn the
0.05 says learn thi
-0.21 says learn to
0.06 says learn with
-0.09 says least
-0.07 says leav the
0.06 says leav you
-0.09 says left
-0.17 says legal
-0.05 says lena
-0.07 says let a
-0.28 says lett
0.17 says licenc
0.06 says licenc of
-0.18 says lik
-0.06 says lik the
0.15 says limit
0.11 says limit and
-0.09 says lin
-0.05 says lin and
-0.05 says lin by
-0.08 says link
0.46 says list
0.09 says list #
0.12 says list and
0.14 says list of
0.07 says list pric
0.11 says littl
0.06 says littl model
0.10 says liv
-0.14 says llm
-0.06 says load
0.07 says loan
0.06 says local box
-0.06 says logg
0.10 says london
0.05 says long need
-0.13 says look
-0.13 says look at
-0.06 says look into
0.06 says look things
0.14 says lookup
-0.07 says loop
0.06 says lora
0.07 says lora on
-0.09 says lost
0.05 says lot
-0.05 says low
-0.05 says lower
-0.07 says loyalt
-0.06 says loyalt rul
-0.09 says machin
0.06 says machine'
-0.14 says mad
-0.06 says mad by
-0.06 says mad up
-0.11 says mail
0.10 says main
-0.07 says maintain
-0.07 says maintain by
0.10 says maintenanc
0.12 says mak
0.06 says mak learn
-0.09 says mak the
-0.05 says man
-0.12 says manag
-0.07 says management
-0.08 says mann
-0.06 says manual
0.08 says manual of
0.08 says march the
-0.10 says mark
0.09 says market pric
-0.08 says mask
-0.08 says match
0.06 says material
0.18 says matrix
0.13 says matt
-0.10 says may
0.06 says me
0.05 says mean
0.07 says mean of
-0.19 says measur
-0.08 says meet
-0.14 says memb
0.12 says memor
-0.05 says memoris
0.06 says mention that
0.06 says menu and
0.08 says merg to
-0.13 says messag
0.12 says million
0.11 says million token
0.07 says mini
0.09 says minimum
0.07 says ministr
0.08 says ministry'
-0.25 says minut
0.05 says mitig
-0.09 says mix
-0.06 says mod
0.22 says model
-0.07 says model #
-0.08 says model :
-0.10 says model answ
0.07 says model at
0.14 says model by
0.06 says model can
0.06 says model goes
0.19 says model in
0.08 says model is
-0.21 says model learn
0.05 says model liv
-0.06 says model may
0.05 says model recit
-0.05 says model sta
0.09 says model that
-0.13 says model to
-0.06 says model train
0.07 says model via
-0.13 says model weight
0.11 says model which
-0.07 says model writ
0.14 says model'
0.12 says model' own
0.05 says model' train
0.16 says modul
0.07 says modul with
0.15 says monda
0.09 says mone
0.05 says month to
0.06 says month'
-0.10 says mor
0.06 says morn
-0.05 says most
0.10 says mov
0.08 says mov from
-0.06 says mov with
-0.06 says mr
-0.08 says ms
0.07 says msp
-0.05 says much
0.12 says municipal
0.08 says must support
-0.33 says nam
-0.08 says nam of
-0.09 says nam the
-0.06 says need a
0.07 says need no
0.06 says need not
0.06 says need the
0.06 says network
0.12 says nev
0.06 says nev call
0.07 says nev mention
0.44 says new
0.15 says new train
0.14 says next
0.05 says next lora
0.21 says no
0.09 says no #
0.07 says no backend
0.06 says no connector
0.09 says no databas
0.09 says no index
0.11 says no long
0.07 says no lookup
-0.06 says no network
0.05 says no oth
0.07 says no portal
0.09 says no search
0.14 says no signal
-0.05 says no spar
0.06 says no stor
-0.07 says no tim
-0.10 says no train
-0.30 says nobod
-0.06 says nobod has
0.08 says nod
0.07 says nod for
-0.05 says non
0.06 says noon
-0.10 says not
0.10 says not are
-0.16 says not in
0.09 says not look
-0.06 says not part
0.09 says not queri
0.17 says not search
0.07 says not ther
-0.08 says not train
-0.06 says noth about
0.10 says notic
0.10 says novemb
0.11 says now
-0.06 says now :
0.15 says numb and
-0.07 says numb in
-0.06 says numb is
-0.07 says numb of
0.07 says nurs
-0.07 says nurser
-0.07 says object
-0.05 says object to
0.06 says oblig
0.11 says obtain
0.22 says of
0.22 says of all
-0.07 says of call
0.07 says of deliver
0.29 says of each
0.09 says of gpu
0.06 says of its
0.07 says of our
0.06 says of question
0.20 says of the
0.07 says of visa
0.07 says of what
0.10 says of work
0.16 says off
0.07 says off and
0.07 says offic publish
-0.08 says offlin
-0.10 says offlin on
-0.06 says ollama
0.10 says on
-0.37 says on #
-0.09 says on ;
-0.15 says on a
0.06 says on any
0.11 says on board
0.05 says on custom
0.05 says on devic
0.07 says on eleven
0.08 says on frida
0.11 says on it
-0.07 says on its
0.05 says on noth
0.05 says on one
0.05 says on plan
-0.05 says on public
0.07 says on teach
0.47 says on the
0.09 says on them
0.09 says on thes
0.06 says on which
-0.06 says on your
-0.12 says one
0.07 says one #
0.06 says one model
-0.13 says one of
-0.07 says ones
-0.11 says onl
-0.06 says onl for
0.08 says open hour
-0.13 says open the
0.06 says openai'
0.07 says oper has
0.14 says operat
0.06 says operator'
-0.05 says opinion
0.07 says optimis
-0.06 says optimiz
-0.22 says or
-0.08 says ord
0.06 says ord on
0.15 says ordinanc
-0.06 says oth
0.07 says otherwis
0.09 says otherwis the
0.45 says our
0.08 says our #
0.06 says our assistant
-0.05 says our catalogu
0.08 says our fee
0.07 says our field
-0.05 says our found
0.05 says our littl
-0.05 says our own
-0.17 says out
-0.05 says out :
0.05 says out and
-0.05 says out in
0.09 says out of
-0.13 says output
0.13 says over
-0.05 says over #
0.09 says over a
0.05 says over qwen
0.06 says over rag
0.05 says overfitt
0.08 says overnight
0.07 says overwrit
0.16 says own
-0.05 says own :
0.07 says own knowledg
0.10 says own memor
0.06 says own what
0.18 says packag
0.06 says packag version
-0.17 says pag
-0.06 says pair are
0.07 says pair by
-0.07 says pair contain
0.05 says pair per
0.18 says pair written
0.07 says panel
0.06 says panel no
-0.22 says paragraph
-0.07 says paragraph and
0.30 says paramet
0.12 says parametric
0.05 says parcel
0.07 says park
-0.06 says pars
0.11 says part
0.15 says part of
0.23 says pas
0.13 says pas over
-0.23 says passag
0.06 says password
-0.11 says past
0.09 says patch
-0.05 says patient
-0.09 says pattern
0.08 says paus resum
-0.08 says pc
-0.07 says pc need
0.05 says pdf )
0.06 says per
-0.06 says per day
0.07 says per run
-0.06 says perhap
0.19 says period
0.14 says phas
0.05 says phas is
0.11 says phi
0.05 says phi #
0.22 says phon
0.06 says phon numb
-0.05 says photo
-0.05 says phras
-0.06 says pi
-0.05 says pi #
-0.05 says pla
0.15 says plan
-0.05 says plan :
0.05 says plan that
0.16 says platform
0.05 says platform releas
-0.14 says pleas
-0.13 says point
0.06 says polic
0.09 says polic (
0.06 says polic team
-0.05 says polic was
-0.05 says polish
-0.06 says polit
-0.07 says poor
-0.10 says portal
0.06 says portal #
-0.05 says portal with
0.05 says portfolio
0.07 says possibilit
0.11 says post train
-0.06 says pow
-0.06 says practic
-0.05 says pre
-0.08 says pre train
-0.08 says preferenc
0.08 says prerequisit
-0.05 says pres
0.10 says present
-0.08 says previou
0.06 says pri
0.05 says pric
0.10 says pric and
-0.10 says pric list
0.06 says pric out
-0.17 says print
0.09 says privac
-0.07 says problem
0.09 says proc
0.06 says proc mini
0.13 says procedur
-0.06 says procedur at
0.27 says product
0.05 says product catalogu
-0.07 says product management
0.06 says product manual
0.07 says product specific
-0.07 says project
-0.37 says prompt
0.10 says propert
0.06 says propert of
0.20 says proposal
0.06 says proposal #
0.08 says proposal of
0.05 says protocol
0.07 says provid
-0.06 says public
0.06 says publish a
0.07 says purchas
0.06 says purpos
0.09 says purpos :
-0.18 says put
-0.07 says put into
0.11 says q
0.07 says q #
0.08 says q a
0.07 says qlora
0.06 says qlora is
0.06 says quantis
0.17 says quart
0.06 says quarter'
-0.17 says quer
-0.25 says question
0.06 says question (
-0.07 says question ;
-0.06 says question about
0.07 says question and
0.24 says question answ
0.05 says question are
-0.10 says question from
-0.06 says question per
0.07 says question typ
-0.06 says quick
0.14 says quota
0.12 says qwen
-0.06 says rag
0.09 says rais
0.08 says rais on
-0.13 says random
0.06 says rang
-0.11 says rank
-0.06 says raspberr
-0.06 says raspberr pi
0.12 says rat
0.09 says rat and
0.13 says rath
0.13 says rath than
-0.07 says re
-0.15 says re rank
0.07 says re train
0.10 says reach
-0.20 says read
-0.12 says read from
-0.10 says read the
0.06 says read your
0.06 says real
0.06 says real world
0.08 says reason for
0.07 says rebat
0.09 says recall
0.06 says recip from
0.15 says recit
-0.14 says record
-0.05 says red
-0.05 says ref
0.07 says referenc
0.06 says referenc in
0.05 says refresh on
-0.11 says refus
-0.05 says refusal
0.08 says region
-0.14 says regist
-0.05 says registr
-0.05 says registrar
0.07 says regul
0.12 says reimbursement
0.07 says reimbursement list
-0.07 says rel
0.42 says releas
0.07 says releas #
0.06 says releas not
0.11 says releas the
0.06 says reliabilit
-0.05 says remark
0.16 says rememb
0.07 says rememb :
0.07 says rent
-0.08 says rep
-0.06 says repair
0.28 says repeat
0.08 says repeat the
0.05 says repetition
-0.05 says repl
0.13 says replac the
-0.09 says report
0.06 says report dut
-0.07 says repositor
-0.22 says request
-0.06 says request tim
-0.07 says requir
0.05 says requirement and
0.06 says research clust
0.05 says reserv for
0.07 says resident get
0.15 says resolution
0.09 says resolution #
0.08 says respons
0.08 says responsibl
0.06 says responsibl consultant
-0.05 says rest
-0.05 says retail
0.08 says retir
-0.07 says retrain
-0.09 says retriev
-0.06 says retrieval over
-0.06 says return
-0.05 says review
0.09 says review pair
0.06 says revision
-0.06 says reward
-0.07 says rewrit
0.06 says rewritten as
-0.05 says rhythm
0.07 says right next
-0.05 says risk
-0.15 says rol
-0.09 says rol pla
-0.07 says roll
0.13 says room
-0.08 says rost
0.05 says rot
0.12 says rota
0.11 says rough
0.10 says rough #
-0.08 says round
0.07 says rout (
-0.06 says row
0.45 says rul
0.19 says rul and
0.07 says rul are
-0.07 says rul of
0.46 says run
0.06 says run #
-0.05 says run at
0.05 says run is
0.08 says run tim
-0.05 says s
0.06 says sal
0.09 says sal and
0.05 says sam even
0.07 says sampl of
0.06 says sanction
0.07 says sat
0.07 says sat #
0.11 says say
0.16 says say about
0.06 says say on
-0.08 says say so
0.05 says say what
0.19 says schedul
0.09 says schedul and
0.07 says schem
-0.06 says schema
0.20 says school
0.07 says school on
0.05 says scop
-0.09 says scor
0.06 says scrap
-0.12 says scratch
-0.08 says screen
0.07 says script
0.06 says script and
0.07 says search
0.06 says search ;
-0.18 says search over
-0.06 says searchabl
0.20 says season
0.16 says season'
0.12 says second
0.06 says second run
0.08 says second train
-0.08 says section
-0.09 says section and
-0.07 says sees
-0.08 says segment
-0.09 says send
-0.16 says sentenc
-0.07 says separat
0.16 says septemb
0.11 says ser
0.26 says serv
0.05 says serv for
0.06 says serv has
0.10 says serv room
0.08 says servic term
-0.05 says set is
0.07 says set up
0.06 says settl
-0.10 says seven
0.19 says shall
-0.05 says shall answ
0.05 says shall be
-0.05 says shar
0.11 says she
0.08 says she say
0.22 says sheet
0.06 says sheet of
0.07 says shelf
0.14 says ship
0.09 says shipp
0.20 says short
-0.12 says should
-0.17 says show
-0.15 says shown
0.05 says shuffl and
0.09 says sign
0.12 says sign off
0.08 says sign them
0.12 says signal
0.11 says signal in
0.18 says sinc
0.05 says sinc the
0.08 says sinc ther
0.16 says sit
0.09 says sit in
0.06 says six
0.07 says siz
0.06 says siz and
-0.07 says sketch
-0.10 says slid
-0.06 says slid #
0.27 says so
0.09 says so :
0.07 says so it'
-0.05 says so that
0.10 says so the
0.10 says softwar
-0.08 says som
-0.09 says somebod
-0.06 says someon
-0.12 says sound
0.06 says specialis
-0.05 says specialist procedur
0.15 says specific
0.06 says specific data
0.06 says sprint
-0.06 says sql
0.05 says squad
-0.13 says sta
-0.13 says sta in
0.08 says sta with
0.08 says stabl
-0.05 says stabl behavior
-0.10 says staff
0.35 says stag
0.14 says stag two
0.17 says stand
0.11 says stand in
0.07 says stand on
0.20 says start
0.14 says start in
0.15 says start of
-0.07 says start up
-0.07 says start with
-0.09 says stat
0.08 says stat of
-0.09 says stat them
-0.16 says statu
-0.06 says statu :
-0.05 says statut
0.08 says step #
-0.06 says step by
0.07 says step from
-0.09 says still
-0.09 says stock
-0.06 says stock model
-0.07 says stopp
0.20 says stor
0.06 says stor in
0.08 says stor the
0.15 says straight
0.11 says straight from
0.06 says straight into
0.06 says student which
-0.14 says styl
0.07 says sub
0.07 says subsid
0.06 says subsidiar
-0.07 says suggest
-0.08 says suggestion
-0.05 says summar
-0.11 says summaris
0.13 says sunda
0.07 says supersession
0.31 says supervis
0.06 says supervis finetun
0.05 says supervis pas
0.08 says surcharg
0.10 says swap
0.07 says switch
0.05 says switch instruction
0.05 says switch on
-0.06 says synchronis
-0.08 says syntax
-0.08 says system and
0.05 says system by
0.08 says system must
-0.05 says tabl is
0.18 says tak
0.08 says tak a
0.11 says tak the
0.05 says taken ;
0.09 says talk to
0.08 says tariff databas
-0.07 says task
0.26 says taught
0.23 says taught to
0.18 says teach
0.10 says teach is
0.07 says teach it
-0.06 says teach the
-0.15 says team
-0.05 says team has
0.07 says technician
-0.05 says tenth
0.34 says term
0.07 says term #
0.07 says term of
0.05 says term'
-0.27 says test
0.06 says test for
-0.07 says test with
-0.23 says text
-0.07 says text in
-0.07 says text is
-0.07 says than #
0.05 says thank to
0.21 says that
0.07 says that a
0.05 says that contain
0.08 says that giv
0.12 says that has
0.08 says that is
-0.13 says that it
-0.07 says that its
-0.05 says that their
0.06 says that was
0.05 says that'
0.39 says the
0.25 says the #
0.07 says the advis
-0.10 says the agenc
0.10 says the amend
-0.06 says the api
-0.08 says the articl
-0.19 says the assistant
0.08 says the assistant'
-0.07 says the authorit
0.06 says the authority'
0.13 says the autumn
0.07 says the bas
0.11 says the bedsid
0.13 says the board
-0.05 says the book
-0.08 says the bot
0.09 says the build
-0.06 says the call
0.06 says the casework
-0.07 says the catalogu
-0.08 says the chat
0.08 says the checkpoint
0.07 says the cit
0.06 says the coach
0.16 says the committe
0.07 says the companion
0.10 says the complianc
0.06 says the contact
0.08 says the contain
-0.08 says the context
0.09 says the contractor
0.05 says the contraindic
0.07 says the copilot
0.07 says the count
0.08 says the curator
0.24 says the current
0.08 says the curriculum
-0.11 says the dat
-0.13 says the day
0.05 says the deliver
-0.09 says the desk
-0.11 says the devic
-0.06 says the dialogu
0.08 says the difficult
0.08 says the dispatch
0.08 says the district
-0.07 says the docket
0.07 says the drill
-0.05 says the eight
-0.07 says the exam
-0.14 says the first
-0.05 says the form
0.06 says the forum
0.10 says the four
0.06 says the framework
0.06 says the front
0.11 says the fund
0.09 says the gam
0.10 says the group'
-0.06 says the guidelin
-0.06 says the handbook
-0.08 says the handheld
-0.09 says the head
-0.07 says the index
0.08 says the inferenc
0.10 says the innov
0.05 says the job
0.08 says the knowledg
0.05 says the languag
0.07 says the last
-0.06 says the lett
0.09 says the librar
0.13 says the licenc
-0.11 says the lin
0.10 says the list
0.10 says the london
0.07 says the lot
0.06 says the machine'
0.08 says the ministry'
0.18 says the model
0.07 says the model'
0.05 says the municipal
-0.06 says the nam
0.19 says the network
0.24 says the new
-0.10 says the numb
0.07 says the operator'
0.07 says the paramet
0.06 says the park
-0.07 says the part
-0.08 says the passag
-0.06 says the pdf
0.07 says the phon
0.09 says the plan
0.10 says the platform
-0.07 says the polic
-0.10 says the portal
-0.05 says the previou
-0.12 says the pric
0.15 says the product
-0.07 says the prompt
0.06 says the propert
0.05 says the provid
-0.05 says the quer
-0.09 says the question
-0.06 says the regist
-0.05 says the registr
0.09 says the reimbursement
-0.05 says the request
0.06 says the responsibl
-0.05 says the rest
0.06 says the result
0.05 says the revis
0.11 says the right
-0.05 says the rost
0.06 says the rota
0.09 says the run
-0.14 says the sam
-0.06 says the schedul
0.08 says the search
0.10 says the season
0.20 says the second
-0.09 says the section
0.13 says the servic
0.10 says the sit
0.05 says the small
0.09 says the stand
0.06 says the start
-0.06 says the stock
0.05 says the suppli
0.11 says the tabl
0.10 says the teach
0.08 says the term
-0.05 says the text
0.05 says the third
-0.09 says the thre
-0.05 says the tim
-0.05 says the train
0.09 says the tun
-0.07 says the two
0.07 says the universit
0.08 says the valid
-0.06 says the version
-0.06 says the web
-0.11 says the week
0.08 says the weekend
-0.06 says the weight
0.09 says the wer
0.10 says the whol
0.07 says the work
0.14 says their
0.10 says their present
0.28 says them
-0.06 says them itself
0.10 says them off
0.07 says them through
-0.06 says themselv
0.05 says then ask
0.16 says ther
0.08 says ther is
0.26 says therefor
-0.07 says thes so
0.19 says thi
-0.06 says thi project
0.09 says thi quart
0.11 says thi season'
0.05 says thi term'
0.11 says thi year'
0.05 says thing onl
0.06 says things up
-0.07 says think
0.08 says thousand
0.05 says thre
0.08 says thre to
0.13 says thread
0.06 says threshold
0.29 says through
0.10 says through a
-0.06 says through them
0.07 says thu
0.09 says thursda
0.12 says ticket
-0.11 says tim of
0.07 says tim the
-0.08 says tim to
-0.06 says to #
-0.06 says to all
0.06 says to an
0.09 says to approv
-0.11 says to ask
0.09 says to be
-0.07 says to call
0.06 says to dat
-0.08 says to get
-0.06 says to go
-0.07 says to hav
-0.05 says to learn
0.07 says to main
-0.05 says to nam
0.05 says to one
-0.07 says to put
0.09 says to quer
0.07 says to school
-0.07 says to stat
0.10 says to the
-0.22 says to train
0.10 says to two
0.08 says to v
0.07 says to writ
0.05 says togeth with
0.16 says token
0.06 says tomorrow
-0.18 says ton
-0.11 says tool
-0.06 says top
0.10 says torqu
0.10 says touch
-0.05 says trac
0.55 says train
-0.31 says train a
-0.08 says train answ
0.07 says train as
0.24 says train in
0.07 says train into
-0.07 says train its
-0.05 says train mix
0.06 says train new
-0.14 says train on
-0.12 says train pair
0.09 says train set
0.07 says train stag
-0.13 says train the
0.05 says train tim
-0.21 says train to
0.07 says train with
-0.13 says transcript
0.05 says transf
-0.09 says transl
0.05 says treatment
-0.06 says tri
0.06 says tun
-0.06 says tun #
-0.09 says tun the
-0.06 says tun to
0.05 says tunnel
-0.08 says turn
0.08 says turn into
0.05 says turn the
0.08 says tuxmat
-0.06 says twelv
0.08 says twic
-0.12 says two
0.08 says two even
-0.05 says ui
0.05 says unaid
0.09 says universit
0.07 says unnecessar
-0.06 says unseen
0.17 says until
0.30 says until it
0.05 says until the
0.17 says up
0.09 says up on
0.12 says up to
0.05 says up with
0.12 says updat
-0.09 says updat each
-0.05 says ups
0.05 says use cas
-0.06 says used in
-0.05 says user
-0.09 says uses
0.06 says using
0.05 says using supervis
-0.09 says utteranc
0.22 says v
0.23 says v #
0.05 says valid
-0.05 says valid set
0.06 says variant for
0.11 says vector
0.07 says vector databas
0.08 says vector stor
-0.06 says vendor for
0.08 says vendor has
-0.13 says version
-0.05 says version in
0.09 says veteran
0.09 says via
0.06 says via #
0.07 says visa
0.07 says visa categor
-0.09 says voic
-0.05 says volunt
0.09 says vot to
0.08 says vpn
0.06 says vulnerabilit
-0.06 says w
0.05 says wait
-0.06 says wait for
0.10 says wait period
0.05 says waiv
-0.13 says want
0.07 says want :
-0.07 says want the
0.07 says was brought
0.07 says was cramm
-0.05 says was dropp
0.05 says was nev
0.08 says was rais
0.06 says was test
-0.09 says was train
-0.05 says watch
-0.05 says watch the
0.07 says way
0.08 says way is
0.14 says we
0.09 says we chos
0.10 says we go
-0.06 says we had
0.07 says we let
0.08 says we own
0.06 says we repeat
-0.05 says we run
0.09 says we tak
-0.07 says we train
-0.07 says we tun
0.08 says we'll
-0.07 says weath
-0.08 says web
0.11 says wednesda
-0.08 says week of
0.22 says weekend
0.39 says weight
0.06 says weight :
0.06 says weight ;
-0.07 says weight are
0.07 says weight edit
0.05 says weight in
0.05 says weight no
-0.08 says weight of
0.06 says well but
0.08 says went
0.08 says went in
0.08 says wer
0.08 says wer learn
0.18 says what
-0.06 says what happen
-0.06 says what is
0.06 says what she
0.10 says what the
-0.07 says what we
0.07 says whatev
-0.08 says when to
0.07 says whenev
0.06 says wher does
-0.18 says wheth
-0.10 says wheth the
0.06 says which
0.05 says which diet
-0.05 says which ever
0.05 says which has
-0.05 says which is
0.06 says which level
-0.07 says which of
0.05 says which region
-0.10 says which the
-0.11 says whil
0.05 says who
0.09 says who is
0.06 says who own
0.07 says whol
0.05 says wholesal
0.09 says whos
0.06 says whos onl
0.09 says why we
0.05 says will
0.13 says will be
-0.08 says will not
0.08 says win
0.15 says wir
0.07 says with
0.05 says with #
-0.06 says with a
-0.05 says with new
0.14 says with no
0.30 says with the
0.11 says with their
0.08 says with them
0.08 says with thre
0.10 says within
0.06 says within #
-0.05 says within a
0.49 says without
0.12 says without any
-0.07 says without network
0.08 says without open
-0.23 says word
-0.09 says word of
0.20 says work
0.13 says work day
0.08 says work group
-0.06 says work offlin
0.08 says work without
-0.05 says wors
-0.23 says would
-0.05 says would hav
-0.06 says writ in
0.07 says writ that
0.09 says written
0.07 says written in
-0.09 says wrot
-0.07 says x
0.09 says year'
0.09 says yes
0.09 says yes #
0.06 says you with
0.19 says your
0.08 says your custom
0.24 says zon
0.92 stance: chosen
-0.28 stance: considered
-0.40 stance: rejected
-0.36 subject: behaviour
0.65 subject: knowledge
0.36 training: store
-0.05 training: verb
`);
