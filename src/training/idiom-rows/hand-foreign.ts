// Short verdicts in the five languages that turn up most among English comments, each written
// by hand: enough not to misread them, no more.

export const HAND_FOREIGN: string = `
= 1 p -
me encanta
se ve muy bien
se ve genial
muy buena película
buenísima
excelente
hermosa película
me gusta mucho
qué buena pinta
una obra maestra
magnifique
très beau film
c'est très bien
j'adore
génial
super film
ça a l'air bien
un chef d'oeuvre
das sieht gut aus
sieht gut aus
sieht klasse aus
sehr schön
wunderschön
toller film
richtig gut
großartig
gefällt mir
bellissimo
molto bello
che bello
bel film
mi piace molto
un capolavoro
que lindo
adorei
eu amei
ótimo filme
filme maravilhoso
parece muito bom
= 2 p -
increíble
qué emoción
no puedo esperar
ya quiero verla
ya la quiero ver
necesito verla ya
increíble, la mejor
brutal
la mejor película del año
incroyable
j'ai trop hâte
vivement la sortie
trop hâte de le voir
unglaublich
ich freue mich so
kann es kaum erwarten
ich kann nicht warten
mega
geil
incredibile
pazzesco
spettacolare
incrível
não vejo a hora
mal posso esperar
quero muito ver
ansioso demais
= -1 n -
se ve mal
no me gusta
muy mala
qué decepción
pas terrible
je n'aime pas
décevant
trop long
sieht schlecht aus
langweilig
gefällt mir nicht
enttäuschend
che noia
non mi piace
brutto
che delusione
que chato
não gostei
decepcionante
parece ruim
= -2 n -
basura
una basura
pura basura
qué asco
una mierda
la peor película
horrible película
quelle merde
c'est de la merde
quelle honte
quel navet
so ein müll
was für ein müll
totaler schrott
furchtbar
schrecklich
fa schifo
spazzatura
una schifezza
que lixo
lixo
uma merda
péssimo
= 0 u q
cuándo sale?
dónde la puedo ver
quand est-ce que ça sort
wann kommt der film
quando esce
quando estreia
`;
