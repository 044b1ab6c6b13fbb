package vn.sotay.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sotay.indicator.model.CountedPerson;
import vn.sotay.indicator.model.Part;
import vn.sotay.indicator.service.IndicatorBoardService;
import vn.sotay.indicator.service.IndicatorPeopleService;
import vn.sotay.indicator.service.IndicatorPeopleService.Asked;
import vn.sotay.shared.web.Messages;
import vn.sotay.shared.web.PageContext;
import vn.sotay.shared.web.RowAddress;
import vn.sotay.shared.web.RowPage;

/** Backs indicators/people.xhtml: the people behind a part of a figure. */
@Named
@RequestScoped
public class FigurePeopleBean {
    @Inject
    IndicatorPeopleService people;

    @Inject
    Messages messages;

    @Inject
    PageContext context;

    private final RowAddress at = new RowAddress();
    private String indicator = IndicatorBoardService.USUAL;
    private String period;
    private Part part = Part.MISSING;
    private RowPage<CountedPerson> page;

    /** Reads the page that the address names. */
    public void load() {
        var asOf = context.getAsOf();
        var asked = new Asked(context.getUnit(), indicator, part, asOf == null ? period : null, asOf);
        var edge = at.edge();
        page = RowPage.of(
                people.list(asked, edge, RowPage.ASK), edge, people.count(asked), at.getRow(), CountedPerson::id);
    }

    /** Who they are: of MISSING and COUNTED only those who are registered or not are ever told. */
    public String getHeading() {
        return messages.text("indicator.people." + part);
    }

    /** The message key of whether somebody is registered. */
    public String accountKey(CountedPerson person) {
        return person.registered() ? "indicator.people.registered" : "indicator.people.unregistered";
    }

    public RowAddress getAt() {
        return at;
    }

    public RowPage<CountedPerson> getPage() {
        return page;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
