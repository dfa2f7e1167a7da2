package be.maillage.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QrCodeTest {

    private static final int WHITE = 0xFFFFFF;
    private static final int PIXELS = 6;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void a_code_reads_as_the_text_it_was_made_of() throws Exception {
        String link =
                "https://maillage.example.org/check-in/0197a000-0000-7000-8000-000000000001/0197a000-0000-7000-8000-000000000002/Q2hlY2staW4gYnkgbGluayBvciBRUi";
        assertThat(read(QrCode.of(link))).isEqualTo(link);
    }

    @Test
    void it_keeps_four_blank_modules_on_every_side() {
        QrCode code = QrCode.of("https://example.org");
        assertThat(MODULE.matcher(code.path()).results()).allSatisfy(module -> {
            assertThat(number(module, 1)).isBetween(4, code.size() - 5);
            assertThat(number(module, 2)).isBetween(4, code.size() - 5);
        });
    }

    /** Draws the path as a browser would and has it scanned. */
    private static String read(QrCode code) throws Exception {
        int side = code.size() * PIXELS;
        int[] image = new int[side * side];
        Arrays.fill(image, WHITE);
        MODULE.matcher(code.path()).results().forEach(module -> {
            for (int i = 0; i < PIXELS * PIXELS; i++) {
                int x = number(module, 1) * PIXELS + i % PIXELS;
                int y = number(module, 2) * PIXELS + i / PIXELS;
                image[y * side + x] = 0;
            }
        });
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, image))))
                .getText();
    }

    private static int number(MatchResult module, int group) {
        return Integer.parseInt(module.group(group));
    }
}
