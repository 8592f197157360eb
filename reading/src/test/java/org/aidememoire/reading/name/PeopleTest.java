package org.aidememoire.reading.name;

import static org.aidememoire.reading.name.Texts.people;
import static org.aidememoire.reading.name.Texts.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
    @Nested
    class Offices {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Togolese President Faure Dossou landed in Accra. | Faure Dossou: President//TGO",
                    "Peru's Minister for Foreign Trade and Tourism, Ms Rosa Quispe, signed. | Rosa Quispe: Minister for Foreign Trade and Tourism//PER",
                    "Rosa Quispe, the Peruvian minister for foreign affairs, signed. | Rosa Quispe: minister for foreign affairs//PER",
                    "The President of the Republic of Mali, H.E. Moussa Keita, spoke. | Moussa Keita: President//MLI",
                    "Prime Minister Anders Holm of Sweden spoke first. | Anders Holm: Prime Minister//SWE",
                    "French PM Luc Martel spoke. | Luc Martel: Prime Minister//FRA",
                    "OECD Secretary-General Rita Vance spoke. | Rita Vance: Secretary-General/OECD/",
                    "Ghanaian Ambassador to Togo Kofi Mensah Boateng spoke. | Kofi Mensah Boateng: Ambassador to Togo//GHA",
                    "Ambassador Kofi Mensah Boateng (Ghana) spoke. | Kofi Mensah Boateng: Ambassador//GHA",
                    "The Mayor of Turin, Paola Ferri, spoke. | Paola Ferri: Mayor/Turin/ITA",
                    "Former Finnish President Aino Laine spoke. | Aino Laine: Former President//FIN",
                    "Ex-President Aino Laine of Finland spoke. | Aino Laine: Ex-President//FIN",
                    "Kenya's President-elect Daudi Kamau spoke. | Daudi Kamau: President-elect//KEN",
                    "They thanked Beninese Deputy Foreign Minister Luc Ahouansou. | Luc Ahouansou: Deputy Foreign Minister//BEN",
                    "Foreign Minister Shah Karim Dost of Pakistan spoke. | Shah Karim Dost: Foreign Minister//PAK",
                    "Peru's Africa Minister Rosa Quispe spoke. | Rosa Quispe: Africa Minister//PER",
                    "The Ambassador Extraordinary and Plenipotentiary of Peru to Togo, Rosa Quispe, spoke. | Rosa Quispe: Ambassador Extraordinary and Plenipotentiary to Togo//PER",
                    "Peru's ambassador in Riga, Rosa Quispe, spoke. | Rosa Quispe: ambassador//PER",
                    "Deputy Chief of Mission Ana Prado of Chile spoke. | Ana Prado: Deputy Chief of Mission//CHL",
                })
        void aPersonHoldsTheOfficeBesideTheName(String text, String expected) {
            assertThat(people(read(text))).containsExactly(expected);
        }

        @Test
        void onePersonCanHoldSeveral() {
            String text =
                    "General Secretary of the Communist Party of Cuba (PCC) and President of Cuba Raúl Ortega spoke.";
            assertThat(people(read(text)))
                    .containsExactly("Raúl Ortega: General Secretary/Communist Party of Cuba/CUB, President//CUB");
        }

        @Test
        void anAbbreviationIsWrittenOutOnceTheReportExplainsIt() {
            String text = "The People's Unity Party (PUP) of Benin met. PUP Chairman Luc Ahouansou spoke.";
            assertThat(people(read(text))).first().asString().contains("Chairman/People's Unity Party");
        }

        @Test
        void twoOfOneKindShareTheTitle() {
            String text = "The foreign ministers of Chile and Peru, Ana Prado and Rosa Quispe, met in Lima.";
            assertThat(people(read(text)))
                    .containsExactly("Ana Prado: foreign Minister//CHL", "Rosa Quispe: foreign Minister//PER");
        }

        @Test
        void aCounterpartHoldsTheSameOffice() {
            String text = "Japanese Foreign Minister Kenji Mori met his Fijian counterpart Sela Vakatora in Suva.";
            assertThat(people(read(text)))
                    .containsExactly("Kenji Mori: Foreign Minister//JPN", "Sela Vakatora: Foreign Minister//FJI");
        }

        @Test
        void aCounterpartMayStandAfterTheName() {
            String text = "Japanese Foreign Minister Kenji Mori met Sela Vakatora, his Fijian counterpart, in Suva.";
            assertThat(people(read(text)))
                    .containsExactly("Kenji Mori: Foreign Minister//JPN", "Sela Vakatora: Foreign Minister//FJI");
        }

        @Test
        void whoSignsHoldsTheOfficeInTheLineBelow() {
            assertThat(people(read("I thank you, Mr. President.\nAnders Holm\nPrime Minister of Sweden")))
                    .containsExactly("Anders Holm: Prime Minister//SWE");
            assertThat(people(read("I thank you, Mr. President.\nAnders Holm\nThe Prime Minister of Sweden spoke.")))
                    .isEmpty();
        }

        @Test
        void thePrimeMinisterAndThePresidentAreTwo() {
            String text = "The Prime Minister of Mongolia and President Bat Erdene arrived.";
            assertThat(people(read(text))).singleElement().asString().startsWith("Bat Erdene: President/");
        }

        @Test
        void swappedLettersInATitleAreSeenThrough() {
            assertThat(people(read("Party General Secreatry Lan spoke to Laos.")))
                    .singleElement()
                    .asString()
                    .startsWith("Lan: Party General Secretary");
        }
    }

    @Nested
    class Names {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ursula van der Berg",
                    "Omar al-Hadidi",
                    "Kim Hyo-jin",
                    "Abdullah bin Rashid Al Noor",
                    "Daniel arap Kiptoo",
                    "Jean-Luc N'Diaye",
                    "J. R. Mensah",
                    "Peter O’Hara",
                    "Siaosi III",
                    "Tô Văn Bình",
                    "Joko “Jodi” Santoso",
                })
        void aNameIsTakenWhole(String name) {
            assertThat(people(read("Minister " + name + " spoke."))).containsExactly(name + ": Minister//");
        }

        @Test
        void laterMentionsAreTheSamePerson() {
            Named named = read(
                    "Kenya's President Daudi Kamau arrived. Mr Kamau spoke. Kamau left. President Kamau returned.");
            assertThat(named.people()).hasSize(1);
            assertThat(named.sentences()).allSatisfy(sentence -> assertThat(
                            sentence.all(org.aidememoire.reading.mention.PersonMention.class))
                    .hasSize(1));
        }

        @Test
        void aVietnameseNameIsTakenUpByItsLastPart() {
            assertThat(read("Prime Minister Trần Văn Hòa arrived. PM Hoa spoke.")
                            .people())
                    .hasSize(1);
        }

        @Test
        void twoOfOneFamilyNameAreKeptApart() {
            String text = "President Daudi Kamau and First Lady Grace Kamau arrived. President Kamau spoke.";
            assertThat(read(text).people())
                    .extracting(person -> person.name())
                    .containsExactly("Daudi Kamau", "Grace Kamau");
        }

        @Test
        void spousesAndThoseWhomTheirCountryNamesArePeople() {
            String text = "He came with his wife, Akie Mori. Ghana's Kofi Mensah greeted Togo's Afi Dossou.";
            assertThat(read(text).people())
                    .extracting(person -> person.name())
                    .containsExactly("Akie Mori", "Kofi Mensah", "Afi Dossou");
        }

        @Test
        void thoseWhoMeetMayBeKnownByTheFamilyNameAlone() {
            String text = "Kalnins met with Paredes in Lima. Latvia and Peru will open embassies.";
            assertThat(read(text).people()).extracting(person -> person.name()).containsExactly("Kalnins", "Paredes");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Hamas met with Fatah in Lima. Latvia and Peru will open embassies.",
                    "Rival Unasol met with the Kreml in Lima. Latvia and Peru will open embassies.",
                    "Lattelecom told readers that it would close. Lattelecom met them. Latvia and Peru will open embassies.",
                    "They flew to Cusco. Latvia and Peru will open embassies.",
                })
        void oneWordWithACapitalIsMostlyNobody(String text) {
            assertThat(read(text).people()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Flights left from Jomo Kenyatta International Airport.",
                    "They toured the Simón Bolívar Bridge and the Ho Chi Minh Museum.",
                    "Hurricane Mitch killed many.",
                    "Sun Tzu Holdings Ltd signed with Air India.",
                    "The Lake Victoria Basin Commission met.",
                    "Philip Moore, a lawyer for the plaintiffs, said the ruling was fair.",
                })
        void thingsAndPrivatePersonsAreNot(String text) {
            assertThat(read(text).people()).isEmpty();
        }
    }

    @Nested
    class Countries {
        @Test
        void thePublishersOwnPrimeMinisterNeedsNoCountry() {
            Named named = read(
                    "Prime Minister Holt today welcomed President Mbeya.",
                    "Prime Minister of Australia",
                    "Joint statement with the President of Gabon");
            assertThat(people(named)).containsExactly("Holt: Prime Minister//AUS", "Mbeya: President//GAB");
        }

        @Test
        void nobodyPaysAVisitToTheirOwnCountry() {
            String text =
                    "Prime Ministers John Reed and Julia Stone held talks in Wellington during Prime Minister Stone's"
                            + " first visit to New Zealand. Australia and New Zealand are close.";
            assertThat(people(read(text)))
                    .containsExactly("John Reed: Prime Minister//NZL", "Julia Stone: Prime Minister//AUS");
        }

        @Test
        void whoWelcomesSomebodyToACountryIsAtHomeThere() {
            String text =
                    "Prime Minister Stone welcomed Prime Minister Rahman to Australia. Malaysia and Australia agreed.";
            assertThat(people(read(text))).containsExactly("Stone: Prime Minister//AUS", "Rahman: Prime Minister//MYS");
        }

        @Test
        void aKingdomHasNoPresident() {
            String text = "Prime Minister Stone of Australia met President Lopez. Australia and Chile are friends."
                    + " President Lopez thanked Australia.";
            assertThat(people(read(text))).contains("Lopez: President//CHL");
        }

        @Test
        void doubtStaysOpen() {
            assertThat(people(read("President Daniel Chirwa arrived in Luanda on Monday.")))
                    .containsExactly("Daniel Chirwa: President//");
        }
    }
}
