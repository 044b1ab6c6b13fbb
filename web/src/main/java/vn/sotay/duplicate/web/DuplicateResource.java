package vn.sotay.duplicate.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import vn.sotay.duplicate.model.PairRow;
import vn.sotay.duplicate.model.PairState;
import vn.sotay.duplicate.model.SearchResult;
import vn.sotay.duplicate.service.DuplicateService;
import vn.sotay.duplicate.service.MergeRecords;
import vn.sotay.duplicate.service.MergeService;
import vn.sotay.member.model.MemberField;
import vn.sotay.shared.model.InvalidInput;
import vn.sotay.shared.web.Listing;

/** Records that seem to be one person. */
@Path("duplicates")
@Produces(MediaType.APPLICATION_JSON)
public class DuplicateResource {
    /**
     * What is decided.
     *
     * @param stamp of the pair as it was read
     * @param keep only for {@code merge}: the id of the record that stays
     * @param take only for {@code merge}: the names of the fields that it takes over from the other one
     */
    public record Decision(String stamp, String keep, List<String> take) {
        MergeRecords merge() {
            var fields = (take == null ? List.<String>of() : take)
                    .stream()
                            .map(name -> MemberField.named(name)
                                    .orElseThrow(() -> new InvalidInput("take", "member.field.unknown")))
                            .collect(Collectors.toSet());
            return new MergeRecords(stamp, keep, fields);
        }
    }

    @Inject
    DuplicateService duplicates;

    @Inject
    MergeService merges;

    /** The pairs in one state, the likest first. */
    @GET
    public Listing<PairRow> list(
            @DefaultValue("OPEN") @QueryParam("state") PairState state,
            @QueryParam("cursor") String cursor,
            @DefaultValue("50") @QueryParam("limit") int asked) {
        var limit = Listing.limit(asked);
        return Listing.page(duplicates.list(state, Listing.edge(cursor), limit + 1), limit, PairRow::id);
    }

    /** Compares everybody in my part of the tree with each other, now. */
    @POST
    @Path("search")
    public SearchResult search() {
        return duplicates.search();
    }

    /** One pair, both records. */
    @GET
    @Path("{id}")
    public PairJson get(@PathParam("id") String id) {
        return PairJson.of(merges.view(id));
    }

    /** {@code not-same}, {@code reopen}, {@code merge} or {@code undo}, each with the stamp of the pair as it was read. */
    @POST
    @Path("{id}/transitions/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    public PairJson move(@PathParam("id") String id, @PathParam("name") String name, Decision decision) {
        if (decision == null || decision.stamp() == null) {
            throw new InvalidInput("stamp", "shared.required");
        }
        switch (name) {
            case "not-same" -> duplicates.notTheSame(id, decision.stamp());
            case "reopen" -> duplicates.reopen(id, decision.stamp());
            case "merge" -> merges.merge(id, decision.merge());
            case "undo" -> merges.undo(id, decision.stamp());
            default -> throw new InvalidInput("name", "duplicate.transition.unknown", name);
        }
        return get(id);
    }
}
