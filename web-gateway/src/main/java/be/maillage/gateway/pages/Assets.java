package be.maillage.gateway.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.webjars.WebJarVersionLocator;

/**
 * The addresses of what pages load: all on this host, and each with its version or a fingerprint of its content, so that browsers may keep it for
 * ever.
 *
 * @param tokens our values for what the base leaves open
 * @param base the stylesheet we build on
 * @param style our own
 * @param icon the mark
 * @param script what our pages do in the browser
 * @param live the library that exchanges a part of a page
 */
public record Assets(String tokens, String base, String style, String icon, String script, String live) {

    static Assets load() {
        return new Assets(
                fingerprinted("assets/tokens.css"),
                versioned("picocss__pico", "css/pico.min.css"),
                fingerprinted("assets/maillage.css"),
                fingerprinted("assets/maillage.svg"),
                fingerprinted("assets/maillage.js"),
                versioned("htmx.org", "dist/htmx.min.js"));
    }

    private static String versioned(String webJar, String file) {
        String path = new WebJarVersionLocator().fullPath(webJar, file);
        if (path == null) {
            throw new IllegalStateException("The web jar " + webJar + " is not on the class path");
        }
        return "/" + path.substring(path.indexOf("webjars/"));
    }

    private static String fingerprinted(String path) {
        try (InputStream content = new ClassPathResource("static/" + path).getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "/" + path + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read static/" + path, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
