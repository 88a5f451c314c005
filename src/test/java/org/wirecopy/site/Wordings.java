package org.wirecopy.site;

import java.util.List;

/** The words of invented sites. */
final class Wordings {

  static final Wording ENGLISH =
      new Wording(
          "en",
          "Herald",
          "By",
          "News | Sport | Weather | Business",
          "And so it went, as it always had in {town}, until the last ferry left.",
          List.of(
              "{name} has reported from the coast since 19{number}, and what it found out has changed laws in {town}.",
              "Our reporters spent {number} nights in harbours and council chambers last year so that you would know first.",
              "Whoever has seen something that should be known may call the newsroom in {town} at any hour of the day.",
              "A printed edition of {name} reaches {number} villages every {day}, weather and ferries permitting.",
              "The editors of {name} meet readers in the old customs house of {town} on the first {day} of the month.",
              "The archive of {name} holds {number} volumes, and the librarian is happy to look up an old story.",
              "Errors are corrected as soon as they are known, and the desk in {town} explains every {day} how they happened.",
              "{name} belongs to a trust of {number} citizens, none of whom may tell a reporter what to write."),
          List.of(
              "the mayor of {town}",
              "a spokesman for the port",
              "the farmers' union",
              "the minister",
              "a witness from {town}",
              "the builders",
              "Anna Berg",
              "the regional court",
              "the fire brigade"),
          List.of(
              "said on {day} that",
              "told reporters in {town} that",
              "had warned for months that",
              "did not believe that",
              "confirmed in a statement that",
              "repeated in the evening that"),
          List.of(
              "the bridge of {town} would stay closed for {number} days",
              "two ferries had collided in the fog off {town}, injuring {number} people",
              "the harvest was the poorest in {number} years",
              "the new school would cost {number} million euros",
              "the talks with the owners of the mill had failed after {number} hours",
              "the river had risen by {number} centimetres since {day}",
              "prices for herring had risen by {number} percent within a year"),
          List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"));

  static final Wording GERMAN =
      new Wording(
          "de",
          "Bote",
          "Von",
          "Nachrichten | Sport | Wetter | Wirtschaft",
          "So war es in {town} immer gewesen, und so blieb es auch an diesem Abend.",
          List.of(
              "{name} berichtet seit 19{number} von der Küste, und was dabei herauskam, hat in {town} Gesetze verändert.",
              "Unsere Reporter verbrachten im vergangenen Jahr {number} Nächte in Häfen und Ratssälen, damit Sie es zuerst erfahren.",
              "Wer etwas gesehen hat, das bekannt werden sollte, erreicht die Redaktion in {town} zu jeder Stunde des Tages.",
              "Die gedruckte Ausgabe von {name} erreicht an jedem {day} {number} Dörfer, wenn Wetter und Fähren es zulassen.",
              "Die Redakteure von {name} treffen ihre Leser am ersten {day} des Monats im alten Zollhaus von {town}.",
              "Das Archiv von {name} umfasst {number} Bände, und die Bibliothekarin sucht gern eine alte Geschichte heraus.",
              "Fehler werden berichtigt, sobald sie bekannt sind, und die Redaktion in {town} erklärt jeden {day}, wie es dazu kam.",
              "{name} gehört einer Stiftung von {number} Bürgern, von denen keiner einem Reporter sagen darf, was er schreibt."),
          List.of(
              "die Bürgermeisterin von {town}",
              "ein Sprecher des Hafens",
              "der Bauernverband",
              "der Minister",
              "ein Zeuge aus {town}",
              "die Baufirma",
              "Anna Berg",
              "das Landgericht",
              "die Feuerwehr"),
          List.of(
              "sagte am {day}, dass",
              "erklärte vor Reportern in {town}, dass",
              "hatte seit Monaten gewarnt, dass",
              "glaubte nicht, dass",
              "bestätigte in einer Mitteilung, dass",
              "wiederholte am Abend, dass"),
          List.of(
              "die Brücke von {town} {number} Tage gesperrt bleibe",
              "zwei Fähren im Nebel vor {town} zusammengestoßen und {number} Menschen verletzt worden seien",
              "die Ernte die schlechteste seit {number} Jahren sei",
              "die neue Schule {number} Millionen Euro koste",
              "die Gespräche mit den Eigentümern der Mühle nach {number} Stunden gescheitert seien",
              "der Fluss seit {day} um {number} Zentimeter gestiegen sei",
              "die Preise für Hering binnen eines Jahres um {number} Prozent gestiegen seien"),
          List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"));

  static final Wording FRENCH =
      new Wording(
          "fr",
          "Courrier",
          "Par",
          "Actualités | Sports | Météo | Économie",
          "Il en avait toujours été ainsi à {town}, et rien ne changea ce soir-là.",
          List.of(
              "{name} raconte la côte depuis 19{number}, et ce que ses enquêtes ont révélé a changé des lois à {town}.",
              "Nos reporters ont passé {number} nuits dans les ports et les conseils l'an dernier pour que vous sachiez les premiers.",
              "Quiconque a vu quelque chose qui devrait être connu peut appeler la rédaction de {town} à toute heure du jour.",
              "L'édition imprimée de {name} atteint {number} villages chaque {day}, si le temps et les bacs le permettent.",
              "Les rédacteurs de {name} rencontrent leurs lecteurs le premier {day} du mois dans l'ancienne douane de {town}.",
              "Les archives de {name} comptent {number} volumes, et la bibliothécaire retrouve volontiers une vieille histoire.",
              "Les erreurs sont corrigées dès qu'elles sont connues, et la rédaction de {town} explique chaque {day} comment elles sont nées.",
              "{name} appartient à une fondation de {number} citoyens, dont aucun ne peut dire à un reporter ce qu'il doit écrire."),
          List.of(
              "la maire de {town}",
              "un porte-parole du port",
              "le syndicat des agriculteurs",
              "le ministre",
              "un témoin venu de {town}",
              "l'entreprise de construction",
              "Anna Berg",
              "le tribunal régional",
              "le chef des pompiers"),
          List.of(
              "a déclaré {day} que",
              "a dit à des journalistes à {town} que",
              "avait averti depuis des mois que",
              "ne croyait pas que",
              "a confirmé dans un communiqué que",
              "a répété dans la soirée que"),
          List.of(
              "le pont de {town} resterait fermé pendant {number} jours",
              "deux bacs étaient entrés en collision dans le brouillard au large de {town}, blessant {number} personnes",
              "la récolte était la plus pauvre depuis {number} ans",
              "la nouvelle école coûterait {number} millions d'euros",
              "les discussions avec les propriétaires du moulin avaient échoué après {number} heures",
              "le fleuve était monté de {number} centimètres depuis {day}",
              "le prix du hareng avait augmenté de {number} pour cent en un an"),
          List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi"));

  static final Wording SPANISH =
      new Wording(
          "es",
          "Diario",
          "Por",
          "Noticias | Deportes | Tiempo | Economía",
          "Siempre había sido así en {town}, y nada cambió aquella noche en el puerto.",
          List.of(
              "{name} informa desde la costa desde 19{number}, y lo que sus investigaciones revelaron cambió leyes en {town}.",
              "Nuestros reporteros pasaron {number} noches en puertos y ayuntamientos el año pasado para que usted lo supiera primero.",
              "Quien haya visto algo que debería saberse puede llamar a la redacción de {town} a cualquier hora del día.",
              "La edición impresa de {name} llega cada {day} a {number} pueblos, si el tiempo y los transbordadores lo permiten.",
              "Los redactores de {name} reciben a sus lectores el primer {day} del mes en la antigua aduana de {town}.",
              "El archivo de {name} guarda {number} tomos, y la bibliotecaria busca con gusto cualquier historia antigua.",
              "Los errores se corrigen en cuanto se conocen, y la redacción de {town} explica cada {day} cómo ocurrieron.",
              "{name} pertenece a una fundación de {number} ciudadanos, ninguno de los cuales puede decir a un reportero qué escribir."),
          List.of(
              "la alcaldesa de {town}",
              "un portavoz del puerto",
              "el sindicato de agricultores",
              "el ministro",
              "un testigo de {town}",
              "la constructora",
              "Anna Berg",
              "el tribunal regional",
              "el jefe de los bomberos"),
          List.of(
              "dijo el {day} que",
              "contó a los periodistas en {town} que",
              "había advertido durante meses que",
              "no creía que",
              "confirmó en un comunicado que",
              "repitió por la noche que"),
          List.of(
              "el puente de {town} seguiría cerrado durante {number} días",
              "dos transbordadores habían chocado en la niebla frente a {town}, con {number} heridos",
              "la cosecha era la más pobre en {number} años",
              "la nueva escuela costaría {number} millones de euros",
              "las conversaciones con los dueños del molino habían fracasado tras {number} horas",
              "el río había subido {number} centímetros desde el {day}",
              "los precios del arenque habían subido un {number} por ciento en un año"),
          List.of("lunes", "martes", "miércoles", "jueves", "viernes"));

  static final Wording ITALIAN =
      new Wording(
          "it",
          "Corriere",
          "Di",
          "Notizie | Sport | Meteo | Economia",
          "Era sempre stato così a {town}, e nulla cambiò quella sera lungo il molo.",
          List.of(
              "{name} racconta la costa dal 19{number}, e ciò che le sue inchieste hanno scoperto ha cambiato le leggi a {town}.",
              "I nostri cronisti hanno passato {number} notti nei porti e nei municipi l'anno scorso perché voi lo sapeste per primi.",
              "Chiunque abbia visto qualcosa che andrebbe saputo può chiamare la redazione di {town} a qualsiasi ora del giorno.",
              "L'edizione stampata di {name} raggiunge {number} paesi ogni {day}, se il tempo e i traghetti lo permettono.",
              "I redattori di {name} incontrano i lettori il primo {day} del mese nella vecchia dogana di {town}.",
              "L'archivio di {name} conserva {number} volumi, e la bibliotecaria cerca volentieri una vecchia storia.",
              "Gli errori vengono corretti appena sono noti, e la redazione di {town} spiega ogni {day} come sono nati.",
              "{name} appartiene a una fondazione di {number} cittadini, nessuno dei quali può dire a un cronista che cosa scrivere."),
          List.of(
              "la sindaca di {town}",
              "un portavoce del porto",
              "il sindacato degli agricoltori",
              "il ministro",
              "un testimone di {town}",
              "l'impresa di costruzioni",
              "Anna Berg",
              "il tribunale regionale",
              "il capo dei vigili del fuoco"),
          List.of(
              "ha detto {day} che",
              "ha raccontato ai cronisti a {town} che",
              "aveva avvertito da mesi che",
              "non credeva che",
              "ha confermato in una nota che",
              "ha ripetuto in serata che"),
          List.of(
              "il ponte di {town} sarebbe rimasto chiuso per {number} giorni",
              "due traghetti si erano scontrati nella nebbia davanti a {town}, con {number} feriti",
              "il raccolto era il più povero da {number} anni",
              "la nuova scuola sarebbe costata {number} milioni di euro",
              "le trattative con i proprietari del mulino erano fallite dopo {number} ore",
              "il fiume era salito di {number} centimetri da {day}",
              "i prezzi delle aringhe erano saliti del {number} per cento in un anno"),
          List.of("lunedì", "martedì", "mercoledì", "giovedì", "venerdì"));

  private Wordings() {}
}
