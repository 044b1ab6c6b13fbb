package vn.sotay.member.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vn.sotay.ledger.model.DocumentType;
import vn.sotay.ledger.model.LedgerRow;
import vn.sotay.ledger.service.LedgerService;
import vn.sotay.member.model.MemberView;
import vn.sotay.member.service.DecideStatus;
import vn.sotay.member.service.MemberProfileService;
import vn.sotay.member.service.StatusDecisionService;
import vn.sotay.shared.web.Messages;

/** Backs members/decide.xhtml: another standing or participation, by a decision. */
@Named
@ViewScoped
public class MemberDecideBean implements Serializable {
    @Inject
    MemberProfileService profiles;

    @Inject
    StatusDecisionService decisions;

    @Inject
    LedgerService ledgers;

    @Inject
    Messages messages;

    private final StatusForm status = new StatusForm();
    private final DecisionForm decision = new DecisionForm();
    private String id;
    private MemberView view;
    private List<LedgerRow> books = List.of();

    /** Begins with the present state. */
    public void load() {
        view = profiles.toDecide(id);
        var standings = Stream.concat(Stream.of(view.standing()), view.standing().next().stream())
                .toList();
        status.fill(standings, view.standing(), view.participation(), null);
        books = ledgers.current(DocumentType.DECISION);
    }

    /** Writes the decision down. */
    public String decide() {
        decisions.decide(new DecideStatus(
                id,
                view.version(),
                status.getStanding(),
                status.getParticipation(),
                status.getFrom(),
                decision.getNumber(),
                decision.getDecidedOn(),
                decision.getLedger(),
                decision.getSubject()));
        messages.info("member.decide.done", view.fullName());
        return "/members/member?faces-redirect=true&id=" + id;
    }

    public MemberView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public StatusForm getStatus() {
        return status;
    }

    /** The ledgers that can give the number. */
    public List<LedgerRow> getBooks() {
        return books;
    }

    /** What is typed about the decision. */
    public DecisionForm getDecision() {
        return decision;
    }
}
