package ca.tetherai.profileviewer.fetch.authority;

import ca.tetherai.profileviewer.fetch.authority.AuthorityReading.Origin;

import java.nio.file.Path;
import java.util.Optional;

/** The certificates in a file, as {@link PemFile} reads it. */
public record FileAuthorities(Origin origin, Path file) implements AuthoritySource {

    @Override
    public AuthorityReading read() {
        return switch (PemFile.read(file)) {
            case PemFile.Content.Certificates(var certificates, var broken) ->
                new AuthorityReading(origin, file.toString(), certificates,
                        broken == 0 ? Optional.empty() : Optional.of(AuthorityProblem.PARTLY_BROKEN));
            case PemFile.Content.Unusable(var reason) -> AuthorityReading.leftOut(origin, file.toString(), reason);
        };
    }

    @Override
    public Object stamp() {
        return FileStamp.of(file);
    }
}
