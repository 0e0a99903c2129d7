/** Publishing in five steps, for who does it for the first time. */
export const keeperGuide = {
  title: 'Hoe gaat dat? Vijf stappen, met beelden',
  words: {
    choose: 'Sleep een werkmap, een CSV of een heel pakket naar deze pagina. Er is een sjabloon om te bewaren.',
    decide: 'Antwoord op wat gevraagd wordt: namen die wij niet kennen, cellen zonder aantal. Een lege cel is nooit 0.',
    check: 'Zet fouten recht, als er zijn, en bekijk wat er verandert tegenover de gepubliceerde cijfers.',
    see: 'Bekijk het hele dashboard op uw cijfers, ook als presentatie en op papier, voor iemand anders ze ziet.',
    publish: 'Bewaar het pakket en zet het op de webserver: een map erbij, en twee mappen een andere naam geven.',
  },
  pictures: {
    choose: 'Een vlak waar bestanden naartoe gesleept worden, met de naam van het bestand dat gelezen is.',
    see: 'De overzichtspagina met een balk bovenaan: eigen gegevens, niet gepubliceerd.',
    decide: 'Een tabel met de kolommen en namen uit een bestand, en wat ze voor ons betekenen.',
    check: 'Een staafdiagram van drie cijfers die veranderen, met het oude en het nieuwe cijfer.',
    publish:
      'Velden voor titel en versie, een knop om het pakket te bewaren, en de map data na elk van de drie stappen op de webserver.',
  },
  madeUp: 'De cijfers op deze beelden zijn verzonnen.',
};
