package vn.sotay.member.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Standing;

/** How somebody stands from a day on, as includes/status-fields.xhtml asks for it. */
public class StatusForm implements Serializable {
    private List<Standing> standings = List.of();
    private Standing standing;
    private Participation participation;
    private LocalDate from;

    /** Begins with these answers. */
    void fill(List<Standing> choices, Standing first, Participation how, LocalDate day) {
        standings = choices;
        standing = first;
        participation = how;
        from = day;
    }

    /** The standings to choose from. */
    public List<Standing> getStandings() {
        return standings;
    }

    /** How far somebody takes part. */
    public List<Participation> getParticipations() {
        return List.of(Participation.values());
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public Participation getParticipation() {
        return participation;
    }

    public void setParticipation(Participation participation) {
        this.participation = participation;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
