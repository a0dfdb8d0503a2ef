import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Telephone;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Peer: ez-vcard + libphonenumber + HashMap.
 *
 * <p>java AuditJ ESTATE OUT.jsonl AS-OF
 */
public class AuditJ {
  record Consent(String id, String status, String at, String validUntil) {}

  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
  private static final Map<String, Optional<String>> MEMO = new HashMap<>();

  private static int contacts;
  private static int tels;
  private static int findings;

  public static void main(String[] arguments) throws IOException {
    Path estate = Path.of(arguments[0]);
    String asOf = arguments[2];
    Map<String, Consent> records = latestRecords(estate.resolve("register.csv"));
    File[] homes = estate.resolve("phones").toFile().listFiles();
    Arrays.sort(homes);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
      for (File home : homes) {
        try (VCardReader reader = new VCardReader(new File(home, "contacts.vcf"))) {
          for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
            audit(home.getName(), card, records, asOf, out);
          }
        }
      }
    }
    System.out.printf("{\"contacts\":%d,\"tels\":%d,\"findings\":%d}%n", contacts, tels, findings);
  }

  private static void audit(String device, VCard card, Map<String, Consent> records, String asOf, BufferedWriter out)
      throws IOException {
    contacts++;
    String name = card.getFormattedName() == null ? "" : card.getFormattedName().getValue();
    for (Telephone tel : card.getTelephoneNumbers()) {
      tels++;
      String raw = tel.getText() != null ? tel.getText() : tel.getUri() != null ? tel.getUri().getNumber() : "";
      String number = MEMO.computeIfAbsent(raw, text -> Optional.ofNullable(parsed(text))).orElse(null);
      Consent record = number == null ? null : records.get(number);
      String finding = standing(number, record, asOf);
      if (finding.equals("ok")) continue;
      findings++;
      out.write("{\"device\":" + quoted(device) + ",\"contact\":" + quoted(name) + ",\"tel\":" + quoted(raw)
          + ",\"number\":" + quoted(number) + ",\"finding\":" + quoted(finding)
          + ",\"record\":" + quoted(record == null ? null : record.id()) + "}\n");
    }
  }

  /** The latest record of each number; of two on one day, the later row. */
  private static Map<String, Consent> latestRecords(Path file) throws IOException {
    Map<String, Consent> latest = new HashMap<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split(",", -1);
        Consent record = new Consent(cells[0], cells[3], cells[4], cells[7]);
        latest.merge(isE164(cells[1]) ? cells[1] : String.valueOf(parsed(cells[1])), record,
            (known, found) -> found.at().compareTo(known.at()) >= 0 ? found : known);
      }
    }
    return latest;
  }

  private static String standing(String number, Consent record, String asOf) {
    if (number == null) return "unparsable";
    if (record == null) return "no-record";
    if (!record.status().equals("given")) return record.status();
    return !record.validUntil().isEmpty() && record.validUntil().compareTo(asOf) < 0 ? "expired" : "ok";
  }

  private static boolean isE164(String text) {
    return text.startsWith("+") && text.chars().skip(1).allMatch(Character::isDigit);
  }

  private static String parsed(String text) {
    try {
      return PHONES.format(PHONES.parse(text, "DE"), PhoneNumberFormat.E164);
    } catch (NumberParseException unreadable) {
      return null;
    }
  }

  private static String quoted(String text) {
    if (text == null) return "null";
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"';
  }
}
