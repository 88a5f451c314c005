package org.wirecopy.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The council said on Monday that the ferry would be late again because of the wind.",
        "de | Der Stadtrat hat am Montag beschlossen, dass die Fähre nicht mehr so oft fahren soll.",
        "fr | Le conseil a décidé lundi que le bac ne circulerait plus dans la nuit, selon une note.",
        "es | El consejo aprobó el lunes que los barcos no salgan por la noche, según un informe.",
        "pt | O conselho aprovou na segunda-feira que os barcos não saiam à noite, segundo uma nota.",
        "it | Il consiglio ha deciso che i traghetti non partono più di notte, secondo una nota del comune.",
        "nl | De raad heeft maandag besloten dat de veerboot niet meer in de nacht zal varen.",
        "da | Byrådet har mandag besluttet, at færgen ikke længere skal sejle om natten, siger de.",
        "nb | Bystyret har mandag vedtatt at ferga ikke lenger skal gå om natta, etter det vi får vite.",
        "sv | Stadens råd har på måndagen beslutat att färjan inte ska gå på natten, säger de.",
        "ru | Совет в понедельник решил, что паром не будет ходить ночью, об этом он сообщил.",
        "uk | Рада в понеділок вирішила, що пором не буде ходити вночі, про це вона повідомила.",
        "ar | قال المجلس إن العبارة لن تعمل في الليل بعد اليوم على أن يتم ذلك من الشهر المقبل",
        "fa | شورا گفت که کشتی از این ماه شب‌ها کار نمی کند و این برای مردم سخت شده است",
        "fi | Kaupunginhallitus päätti maanantaina, että lautta ei enää kulje yöllä, ja se on monen mukaan väärin.",
        "pl | Rada miasta zdecydowała w poniedziałek, że prom nie będzie już pływał w nocy.",
        "cs | Zastupitelé v pondělí rozhodli, že přívoz už nebude jezdit v noci, uvedl mluvčí.",
        "sk | Poslanci v pondelok rozhodli, že kompa už nebude premávať v noci, uviedol hovorca, ktorý bol pri tom.",
        "hu | A tanács hétfőn úgy döntött, hogy a komp nem jár többé éjszaka, de ez még nem biztos.",
        "ro | Consiliul a hotărât luni că bacul nu va mai circula noaptea, potrivit unei note a primăriei.",
        "bg | Съветът реши в понеделник, че фериботът няма да се движи през нощта, каза кметът.",
        "tr | Belediye meclisi pazartesi günü feribotun gece çalışmamasına karar verdi, bu karar için daha çok oy çıktı.",
        "id | Dewan kota memutuskan pada hari Senin bahwa feri tidak akan berlayar di malam hari.",
        "vi | Hội đồng thành phố đã quyết định hôm thứ Hai rằng phà sẽ không chạy vào ban đêm.",
        "he | המועצה החליטה ביום שני כי המעבורת לא תפעל עוד בלילה.",
        "hi | परिषद ने सोमवार को कहा कि नाव रात में नहीं चलेगी।",
        "bn | পরিষদ সোমবার জানিয়েছে যে ফেরি রাতে চলবে না।",
        "th | สภาเมืองมีมติเมื่อวันจันทร์ว่าเรือข้ามฟากจะไม่วิ่งในเวลากลางคืน",
        "ja | 市議会は月曜日、フェリーの夜間運航を取りやめると発表した。",
        "zh | 市议会星期一宣布，渡轮夜间将停止运行。",
        "ko | 시의회는 월요일 밤에 배를 운항하지 않기로 했다고 밝혔다.",
        "el | Το συμβούλιο αποφάσισε ότι το πλοίο δεν θα ταξιδεύει τη νύχτα.",
      })
  void tellsLanguages(String language, String text) {
    assertEquals(language, LanguageDetector.detect(text));
  }

  @Test
  void otherLanguagesAreNotTakenForTheNearest() {
    String zulu =
        "Umkhandlu wedolobha unqume ngoMsombuluko ukuthi isikebhe ngeke sisahamba ebusuku na. ";
    assertNull(LanguageDetector.detect(zulu.repeat(20)));
  }

  @Test
  void fewForeignWordsDoNotChangeTheLanguage() {
    assertEquals("zh", LanguageDetector.detect("人工智能公司 OpenAI 星期一发布了 ChatGPT 的新版本 GPT-5，用户可免费使用。"));
    assertEquals("ja", LanguageDetector.detect("OpenAIは月曜日、ChatGPTの新しいバージョンを発表した。"));
  }

  @Test
  void namesHaveNoLanguage() {
    assertNull(LanguageDetector.detect("Jane Example, Bergen"));
    assertNull(LanguageDetector.detect(""));
  }
}
