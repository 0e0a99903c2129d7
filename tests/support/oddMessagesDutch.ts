/** What a keeper reads in Dutch about each odd file: first what could not be read, then what needs a look. */
export const dutchMessages: Readonly<Record<string, readonly string[]>> = {
  'nothing at all': ['Er is geen bestand gekozen, of de gekozen map is leeg.'],
  'an empty file': ['leeg.csv: Dit bestand is leeg. Is het wel bewaard?'],
  'a file of blank lines': ['leeg.csv: Dit bestand is leeg. Is het wel bewaard?'],
  'a CSV file in Windows-1252': [
    'cijfers.csv: Gelezen als Windows-1252, zoals Excel CSV bewaart. Kijk of letters zoals ë en é kloppen.',
  ],
  'Unicode text as Excel saves it': [
    'cijfers.txt: Gelezen als UTF-16 (“Unicode-tekst”). Kijk of letters zoals ë en é kloppen.',
  ],
  'UTF-16 the other way round, without its mark': [
    'cijfers.csv: Gelezen als UTF-16 (“Unicode-tekst”). Kijk of letters zoals ë en é kloppen.',
  ],
  'letters that were lost on the way': [
    'cijfers.csv: In de cellen A2:A3 zijn letters verloren gegaan voor het bestand hier kwam, zoals “Ã«” voor “ë”. Verbeter ze in het bestand.',
  ],
  'a quotation mark that never closes': [
    'cijfers.csv, cel A3: In deze rij begint een aanhalingsteken (") dat nergens sluit. Het bestand is niet gelezen: zet er een bij, of haal het weg.',
  ],
  'a quotation mark in the middle of a cell': [
    'cijfers.csv, cel A2: In deze rij staat een aanhalingsteken (") verkeerd. Het bestand is niet gelezen: schrijf het binnen een cel dubbel ("").',
  ],
  'decimal commas between commas': [
    'cijfers.csv: De meeste rijen hebben 2 cellen; rij 3 niet. Kijk of daar geen scheidingsteken te veel of te weinig staat.',
  ],
  'the line with which Excel is told the delimiter': [],
  'a web page with the name of a workbook': [
    'export.xls: Dit is een webpagina (HTML), ook al heet het bestand anders. Open het in Excel en bewaar het als “Excel-werkmap (.xlsx)”.',
  ],
  'a workbook in XML': [
    'oud.xml: Dit is een XML-bestand. Open het in Excel en bewaar het als “Excel-werkmap (.xlsx)”.',
  ],
  'JSON by itself': [
    'cijfers.json: Dit is een JSON-bestand zonder de rest van een pakket. Kies de hele map waar datapackage.json in staat.',
  ],
  'a text that is no table': [
    'map/leesmij.md: Dit is een tekst, geen tabel. Is het toch een tabel, geef het bestand dan een naam die eindigt op .csv.',
  ],
  'an XLSX that is a PDF': [
    'begroting.xlsx: Dit is een PDF, geen rekenblad. Vraag het bestand waaruit de PDF gemaakt is.',
  ],
  'a workbook from before 2007': [
    'oud.xls: Dit is een Excel-bestand van voor 2007 (.xls). Open het in Excel en bewaar het als “Excel-werkmap (.xlsx)”.',
  ],
  'a document from before 2007': [
    'oud.doc: Dit is een document of een presentatie, geen rekenblad. Zet de tabel in een rekenblad.',
  ],
  'a workbook with a password': [
    'geheim.xlsx: Dit bestand is beveiligd met een wachtwoord. Open het, haal het wachtwoord weg en bewaar het opnieuw.',
  ],
  'a picture of a table': [
    'tabel.png: Dit is een afbeelding: er staan geen cellen in. Vraag het rekenblad waarvan ze gemaakt is.',
  ],
  'bytes of something else': [
    'iets.bin: Dit is geen bestand dat wij kennen. Kies een Excel-werkmap (.xlsx), CSV, of een map of zip daarvan.',
  ],
  'what Excel puts beside an open workbook': [
    'map/~$cijfers.xlsx: Dit hulpbestand zegt dat de werkmap nog ergens open is. Bewaar ze eerst: wat nog niet bewaard is, staat hier niet bij.',
  ],
  'a document of Word': [
    'nota.docx: Dit is een document of een presentatie, geen rekenblad. Zet de tabel in een rekenblad.',
  ],
  'a binary workbook': [
    'cijfers.xlsb: Dit is een binaire Excel-werkmap (.xlsb). Open ze in Excel en bewaar ze als “Excel-werkmap (.xlsx)”.',
  ],
  'an OpenDocument file': [
    'cijfers.ods: Dit is een OpenDocument-bestand (.ods). Open het in LibreOffice en bewaar het als “Excel 2007-365 (.xlsx)”.',
  ],
  'a file of Numbers': ['cijfers.numbers: Dit is een bestand van Numbers. Kies daar Archief > Exporteer naar > Excel.'],
  'a zip with ../ in a name': [
    'boos.zip: In deze zip staat “../../boos.csv”: dat wijst buiten de zip zelf. Voor de zekerheid is er niets uit gelezen; maak de zip opnieuw.',
  ],
  'a zip with a name of Windows from the root': [
    'boos.zip: In deze zip staat “C:/boos.csv”: dat wijst buiten de zip zelf. Voor de zekerheid is er niets uit gelezen; maak de zip opnieuw.',
  ],
  'a zip with an absolute name': [
    'boos.zip: In deze zip staat “/etc/boos.csv”: dat wijst buiten de zip zelf. Voor de zekerheid is er niets uit gelezen; maak de zip opnieuw.',
  ],
  'a zip that unpacks to gigabytes': [
    'bom.zip: Uitgepakt zou dit 4.027 MB zijn; meer dan 250 MB pakken wij niet uit. Kies alleen wat u nodig hebt.',
  ],
  'a zip that unpacks to more than it says': [
    'bom.zip/a.csv: Dit bestand is beschadigd: “a.csv” is niet te lezen. Vraag of download het opnieuw.',
  ],
  'a zip of zeros': [
    'bom.zip: “nul.csv” wordt bij het uitpakken 1.024 keer zo groot; dat is geen gewone tabel. Er is niets uit gelezen. Vertrouwt u het bestand, bewaar het dan opnieuw in Excel.',
  ],
  'a zip of very many files': [
    'veel.zip: In deze zip zitten 6.000 bestanden; meer dan 5.000 lezen wij niet. Kies alleen wat u nodig hebt.',
  ],
  'a zip in a zip': ['buiten.zip/binnen.zip: Dit is een zip in een zip. Pak de buitenste uit.'],
  'a zip with a password': [
    'geheim.zip: Dit bestand is beveiligd met een wachtwoord. Open het, haal het wachtwoord weg en bewaar het opnieuw.',
  ],
  'a zip that was cut off': [
    'half.zip: Dit bestand is beschadigd of niet helemaal aangekomen. Vraag of download het opnieuw.',
  ],
  'a zip in which a letter changed': [
    'stuk.zip/a.csv: Dit bestand is beschadigd: “a.csv” is niet te lezen. Vraag of download het opnieuw.',
  ],
  'a zip whose list points outside it': [
    'stuk.zip: Dit bestand is beschadigd of niet helemaal aangekomen. Vraag of download het opnieuw.',
  ],
  'a zip with the same name twice': [
    'dubbel.zip: In deze zip staat “a.csv” meer dan één keer: welke geldt, is niet te weten. Maak de zip opnieuw.',
  ],
  'a zip packed in another way': [
    'lzma.zip/a.csv: “a.csv” is ingepakt op een manier die wij niet kennen. Pak de zip uit en kies de map.',
  ],
  'a zip without files': [
    'leeg.zip: In deze zip zit geen enkel bestand. Kies een zip met een pakket, CSV of een Excel-werkmap.',
  ],
  'two packages at once': [
    'twee.zip: Er is meer dan één pakket (datapackage.json in “een” en “twee.zip”). Het eerste is gelezen; kies er één.',
  ],
  'a zip of tables in folders': [
    'alles.zip/map/leesmij.md: Dit is een tekst, geen tabel. Is het toch een tabel, geef het bestand dan een naam die eindigt op .csv.',
  ],
  'merged cells above two header rows': [
    'w.xlsx, blad “Blad1”: Samengevoegde cellen (B1:C1): kijk of wat erin staat bij de juiste rijen en kolommen komt.',
  ],
  'hidden rows and columns': [
    'w.xlsx, blad “Blad1”: Verborgen in Excel (ook een filter doet dat), maar hier wel gelezen: rij 3.',
    'w.xlsx, blad “Blad1”: Verborgen in Excel, maar hier wel gelezen: kolom B.',
  ],
  'a hidden sheet, an empty sheet and a chart': [
    'w.xlsx, blad “Ruw”: Dit blad is verborgen in Excel, maar hier wel gelezen.',
    'w.xlsx, blad “Blad2”: Dit blad is leeg en telt niet mee.',
    'w.xlsx, blad “Grafiek”: Dit blad is een grafiek en telt niet mee.',
  ],
  'formulas with their last results': [
    'w.xlsx, blad “Blad1”: In de cellen B2:B3 en C2:C4 staat een formule; de uitkomst die Excel het laatst bewaarde, is genomen.',
  ],
  'a formula without a result': [
    'w.xlsx, blad “Blad1”: De formule in de cellen B2:C2 heeft geen bewaarde uitkomst. Open het bestand in Excel en bewaar het, of zet er het getal zelf.',
  ],
  'errors of Excel': [
    'w.xlsx, blad “Blad1”: In cel C2 staat een formule; de uitkomst die Excel het laatst bewaarde, is genomen.',
    'w.xlsx, blad “Blad1”: In de cellen B2:C2 staat een fout van Excel, zoals #REF! of #DIV/0!: daar is geen getal.',
  ],
  'days that Excel made of 1-2 and of others': [
    'w.xlsx, blad “Blad1”: In de cellen A1:E1 staat een datum. Maakte Excel die van iets anders, zoals 1/feb van 1-2, typ het dan opnieuw als tekst.',
  ],
  'days counted from 1904, as on an old Mac': [
    'w.xlsx, blad “Blad1”: In cel A1 staat een datum. Maakte Excel die van iets anders, zoals 1/feb van 1-2, typ het dan opnieuw als tekst.',
  ],
  'numbers as text': [
    'w.xlsx, blad “Blad1”: In de cellen C2 en B2:B3 staat een getal dat Excel als tekst bewaart. Het is gelezen zoals het er staat.',
  ],
  'percentages, and formats with letters in them': [
    'w.xlsx, blad “Blad1”: In cel A1 staat een percentage, geen aantal.',
  ],
  'numbers with more digits than Excel counts with': [],
  'a sheet of pictures': [
    'w.xlsx, blad “Foto”: Op dit blad staan alleen afbeeldingen, geen cellen. Vraag de tabel zelf, of typ ze over.',
  ],
  'pictures and comments beside the cells': [
    'w.xlsx, blad “Blad1”: Afbeeldingen en grafieken op dit blad zijn niet gelezen.',
    'w.xlsx, blad “Blad1”: Opmerkingen bij cellen zijn niet gelezen. Zet wat lezers moeten weten bij de noten.',
  ],
  'a workbook without its sheet': [
    'w.xlsx, blad “Blad1”: Deze werkmap is beschadigd: het deel “xl/worksheets/sheet1.xml” is niet te lezen. Open ze in Excel, laat ze herstellen en bewaar ze opnieuw.',
  ],
  'a workbook without its list of sheets': [
    'w.xlsx: Deze werkmap is beschadigd: het deel “xl/workbook.xml” is niet te lezen. Open ze in Excel, laat ze herstellen en bewaar ze opnieuw.',
  ],
  'a sheet that was cut off': [
    'w.xlsx, blad “Blad1”: Deze werkmap is beschadigd: het deel “xl/worksheets/sheet1.xml” is niet te lezen. Open ze in Excel, laat ze herstellen en bewaar ze opnieuw.',
  ],
  'a sheet with entities of its own': [
    'w.xlsx, blad “Blad1”: Deze werkmap is beschadigd: het deel “xl/worksheets/sheet1.xml” is niet te lezen. Open ze in Excel, laat ze herstellen en bewaar ze opnieuw.',
  ],
  'a row beyond the last': [
    'w.xlsx, blad “Blad1”: Deze werkmap is beschadigd: het deel “xl/worksheets/sheet1.xml” is niet te lezen. Open ze in Excel, laat ze herstellen en bewaar ze opnieuw.',
  ],
  'a sheet with cells at its far end in every row': [
    'w.xlsx, blad “Blad1”: Dit blad heeft meer dan 5.000.000 cellen, lege ertussen meegeteld. Verwijder wat ver rechts of onderaan staat, of verdeel het blad.',
  ],
  '200 columns, of which two have the same name': [],
  'emoji, right-to-left text, and texts in runs with readings': [],
  'a link as a name, in text and as a formula': [
    'w.xlsx, blad “Blad1”: In cel B1 staat een formule; de uitkomst die Excel het laatst bewaarde, is genomen.',
  ],
  'XML with prefixes, comments and quotation marks of both kinds': [],
};
