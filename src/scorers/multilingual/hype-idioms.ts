// What people write when they cannot wait, or will not watch, by language. Our own list, for
// comments under trailers. Data only. Lower case without accents, words apart by blanks; a
// word that ends in * stands for all that begin so. Idioms are apart by commas.

export type HypeIdioms = Readonly<{
  /** Anticipation, an intent to watch, ecstasy. */
  hyped: string;
  /** A refusal to watch, or contempt for the title. */
  rejecting: string;
}>;

export const HYPE_IDIOMS: Readonly<Record<string, HypeIdioms>> = {
  es: {
    hyped: `no puedo esperar, no puedo con la emocion, ya quiero verla, ya quiero ver,
      quiero verla ya, que ganas, muchas ganas, me muero por ver*, ansios* por,
      ansi* de ver*, que emocion, emocionad* con, estoy emocionad*, piel de gallina,
      se me puso la piel, me puso la piel, hypeado, hypeada, el hype, que hype,
      tomen mi dinero, callate y toma mi dinero, la voy a ver, voy a verla, ire a verla,
      dia del estreno, dia de estreno, contando los dias, la veo si o si, la vere si o si,
      obra maestra, peliculon, que pasada, se viene lo bueno, va a ser epic*,
      va a estar epic*`,
    rejecting: `no la voy a ver, no pienso verla, no la vere, ni loco la veo, ni gratis,
      paso de verla, que basura, pura basura, una mierda, perdida de tiempo,
      no vale la pena`,
  },
  pt: {
    hyped: `mal posso esperar, nao vejo a hora, n vejo a hora, ansios*, ansiedade a mil,
      quero muito ver, quero muito assistir, quero ver logo, preciso assistir, preciso ver,
      vou assistir, irei assistir, to louc* pra ver, louc* pra ver, louc* para ver,
      arrepiad*, arrepiei, arrepios, que hype, hypad*, hype ta, hype esta,
      peguem meu dinheiro, toma meu dinheiro, dia da estreia, na estreia, contando os dias,
      vem logo, chega logo, obra prima, filmaco, vai ser foda, vai ser epico`,
    rejecting: `nao vou assistir, nao vou ver, nem de graca, que lixo, um lixo, uma merda, uma bosta,
      perda de tempo, nao vale a pena`,
  },
  fr: {
    hyped: `j ai hate, jai hate, trop hate, tellement hate, hate de voir, hate d etre, hate que,
      vivement, impatient* de, trop impatient*, j en peux plus d attendre,
      peux pas attendre, peux plus attendre, j irai le voir, je vais le voir,
      je vais aller le voir, j y serai, prenez mon argent, des frissons, les frissons,
      chair de poule, la hype, trop hype, hype, des la sortie, jour de la sortie,
      chef d oeuvre, chef d œuvre, ca va etre enorme, ca va etre fou, une tuerie`,
    rejecting: `j irai pas, n irai pas, je passe mon tour, sans moi, meme pas gratuit, une daube,
      quelle daube, un navet, perte de temps, c est de la merde`,
  },
  de: {
    hyped: `ich freue mich, freue mich, freu mich, vorfreude, kann es kaum erwarten,
      kann es nicht erwarten, kanns kaum erwarten, kann kaum erwarten, kaum erwarten,
      kann nicht warten, so gespannt, bin gespannt, sehr gespannt, ganzehaut, gansehaut,
      muss ich sehen, muss ich gucken, muss ich schauen, werde ich sehen,
      werd ich mir ansehen, wird geguckt, wird angeschaut, gehe ich rein, geh ich rein,
      nehmt mein geld, gehyped, gehypt, hyped, der hype, endlich, meisterwerk, wird mega,
      wird der hammer, wird geil`,
    rejecting: `ohne mich, schau ich nicht, werde ich nicht, brauch ich nicht, braucht kein mensch,
      nicht mal geschenkt, so ein mull, zeitverschwendung, totaler schrott`,
  },
  it: {
    hyped: `non vedo l ora, nn vedo l ora, non vedo lora, non sto nella pelle,
      non posso aspettare, ansios* di, voglio vederlo, voglio vederla, lo voglio vedere,
      devo vederlo, devo vederla, lo vedro, andro a vederlo, andro al cinema, pelle d oca,
      i brividi, che brividi, brividi, prendete i miei soldi, hype alle stelle, che hype,
      hype, gasat*, gasatissim*, il giorno dell uscita, conto i giorni, capolavoro,
      che figata, sara epico, che bomba, tanta roba`,
    rejecting: `non lo guardero, non lo vedro, non ci vado, neanche gratis, nemmeno gratis,
      che schifo, che merda, spazzatura, perdita di tempo, passo volentieri`,
  },
  ar: {
    hyped: `متحمس, متحمسه, متحمسين, مو قادر انتظر, لا استطيع الانتظار, بانتظار, اسطوري, قشعريره`,
    rejecting: `لن اشاهده, مضيعه للوقت, زباله`,
  },
};
