package org.aidememoire.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aidememoire.model.report.ReportMetadata;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportLanguageTest {
    private final ReportLanguage language = new ReportLanguage();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministers of the two countries met and agreed to strengthen cooperation.",
                "Tô Lâm, Lương Cường, Phạm Minh Chính and Trần Thanh Mẫn greeted the guests from Viêng Chăn.",
                "Prabowo Subianto, Megawati Sukarnoputri and Joko Widodo attended the opening of the summit.",
                "THE PRIME MINISTER OF KENYA SIGNED A TREATY WITH GHANA ON BEHALF OF BOTH",
                "Xi Jinping (习近平) met the president of Ghana and said that trade would grow."
            })
    void englishIsToldHoweverManyForeignNamesItHas(String text) {
        assertThat(language.of(text)).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | Hai bên nhất trí tăng cường hợp tác kinh tế và mở rộng thương mại.",
                "fr | Les deux parties sont convenues de renforcer leur coopération économique.",
                "es | Ambas partes acordaron fortalecer la cooperación económica y comercial.",
                "de | Beide Seiten vereinbarten, die wirtschaftliche Zusammenarbeit zu vertiefen.",
                "pt | As duas partes concordaram em reforçar a cooperação económica.",
                "it | Le due parti hanno convenuto di rafforzare la cooperazione economica.",
                "nl | Beide partijen kwamen overeen de economische samenwerking te versterken.",
                "ru | Стороны договорились укреплять экономическое сотрудничество.",
                "ar | اتفق الجانبان على تعزيز التعاون الاقتصادي بين البلدين.",
                "th | ทั้งสองฝ่ายเห็นพ้องที่จะเสริมสร้างความร่วมมือทางเศรษฐกิจ",
                "lo | ສອງຝ່າຍໄດ້ຕົກລົງເຫັນດີເພີ່ມທະວີການຮ່ວມມືທາງດ້ານເສດຖະກິດ",
                "km | ភាគីទាំងពីរបានព្រមព្រៀងពង្រឹងកិច្ចសហប្រតិបត្តិការសេដ្ឋកិច្ច",
                "zh | 双方同意加强经济合作",
                "ja | 双方は経済協力を強化することで一致した",
                "ko | 양측은 경제 협력을 강화하기로 합의했다"
            })
    void otherLanguagesAreTold(String tag, String text) {
        assertThat(language.of(text)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kedua pihak sepakat untuk memperkuat kerja sama ekonomi dan perdagangan.",
                "Thu tuong hoi dam voi nguoi dong cap va nhat tri tang cuong hop tac giua hai nuoc.",
                "De to parter blev enige om at styrke det økonomiske samarbejde for alle."
            })
    void whatHasNoEnglishWordsIsNeverEnglish(String text) {
        assertThat(ReportLanguage.isRead(language.of(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "Visit postponed", "To Lam meets Thongloun Sisoulith", "* * *"})
    void tooLittleIsUndeterminedAndStillRead(String text) {
        assertThat(language.of(text)).isEqualTo(ReportLanguage.UNDETERMINED);
        assertThat(ReportLanguage.isRead(ReportLanguage.UNDETERMINED)).isTrue();
    }

    @Nested
    class WithMetadata {
        private static final String INDONESIAN = "Kedua pihak sepakat untuk memperkuat kerja sama ekonomi.";

        @Test
        void theTextDecidesWhetherItIsEnglish() {
            assertThat(language.of("The two sides agreed and signed the treaty of friendship.", said("vi")))
                    .isEqualTo("en");
            assertThat(ReportLanguage.isRead(language.of(INDONESIAN, said("en-GB"))))
                    .isFalse();
        }

        @Test
        void theMetadataTellsWhichOtherLanguageItIs() {
            assertThat(language.of(INDONESIAN, said("id"))).isEqualTo("id");
        }

        private ReportMetadata said(String tag) {
            return new ReportMetadata(
                    "talks", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(tag));
        }
    }

    @Test
    void aLongTextIsToldByItsBeginning() {
        String text = "The two sides agreed on the road. ".repeat(100_000);
        assertThat(language.of(text)).isEqualTo("en");
    }
}
