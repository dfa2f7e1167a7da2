package be.maillage.architecture.samples.right;

import be.maillage.architecture.samples.left.Left;
import java.util.List;

/** Leans on what leans on it. */
public record Right(List<Left> left) {

    public Left first() {
        return left.getFirst();
    }
}
